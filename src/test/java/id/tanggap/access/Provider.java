package id.tanggap.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.tanggap.support.Caller;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** A provider of identities of its own, as a ministry may run one: real tokens over real HTTP, and forged ones on demand. */
class Provider implements AutoCloseable {

    static final String CLIENT = "tanggap";
    static final String SECRET = "rahasia-klien";
    private static final String PASSWORD = "sandi";

    private final ConfigurableApplicationContext server;
    private final int port;

    private Provider(ConfigurableApplicationContext server, int port) {
        this.server = server;
        this.port = port;
    }

    /** @param client the port of the application that relies on it */
    static Provider at(int port, int client) {
        String issuer = "http://localhost:" + port;
        var says = new Says();
        ConfigurableApplicationContext server = new SpringApplicationBuilder(Doors.class)
                .profiles("provider")
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(Says.class, () -> says);
                    context.registerBean(AuthorizationServerSettings.class, () -> AuthorizationServerSettings.builder()
                            .issuer(issuer)
                            .build());
                    context.registerBean(RegisteredClientRepository.class, () -> client(client));
                })
                .run(
                        "--server.port=" + port,
                        "--spring.main.banner-mode=off",
                        "--server.servlet.session.cookie.secure=false",
                        "--server.servlet.session.cookie.name=PROVIDER");
        return new Provider(server, port);
    }

    /** What it puts into ID tokens, and which key it signs with. */
    static class Says {
        volatile Consumer<JwtClaimsSet.Builder> claims = claims -> {};
        volatile boolean withForeignKey;
    }

    Says says() {
        return server.getBean(Says.class);
    }

    /** Logs in there, as a browser that was sent to this address, and says where it is sent back to. */
    String login(String user, String address) {
        var browser = new Caller(port);
        browser.get(path(address), "Accept", "text/html");
        String asked = browser.postForm("/login", "/login", Map.of("username", user, "password", PASSWORD))
                .header("Location");
        return browser.get(path(asked), "Accept", "text/html").header("Location");
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    @Override
    public void close() {
        server.close();
    }

    private static RegisteredClientRepository client(int port) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost:" + port + "/masuk/dari/sso")
                .postLogoutRedirectUri("http://localhost:" + port + "/masuk?logout")
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    /** Its own application. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Doors {

        private final RSAKey published = key();
        private final RSAKey foreign = key();

        @Bean
        SecurityFilterChain doors(HttpSecurity http) throws Exception {
            var provider = OAuth2AuthorizationServerConfigurer.authorizationServer();
            return http.with(provider, server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .csrf(csrf -> csrf.ignoringRequestMatchers(provider.getEndpointsMatcher()))
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(published));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        /** Of the same name as the published key. */
        @Bean
        JwtEncoder encoder(Says says) {
            var right = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(published)));
            var wrong = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(foreign)));
            return parameters -> (says.withForeignKey ? wrong : right).encode(parameters);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Says says) {
            return context -> {
                if (context.getTokenType().getValue().equals("id_token")) {
                    says.claims.accept(context.getClaims());
                }
            };
        }

        private static RSAKey key() {
            try {
                return new RSAKeyGenerator(2048).keyID("one").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
