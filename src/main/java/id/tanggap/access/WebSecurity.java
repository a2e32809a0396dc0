package id.tanggap.access;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets through which door. One login serves our pages and the process engine's web apps; integrators use HTTP
 * Basic; citizens need no account.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Tasklist keeps drafts of forms in the browser; they must not outlive the session. */
    private static final LogoutHandler CLEAR_BROWSER = new HeaderWriterLogoutHandler(
            // Spring's own writer keeps silent unless it sees TLS, which may end at a proxy before us.
            new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\""));

    /**
     * Matches by the path alone. Plain strings would match only what Spring's own servlet serves, and leave the
     * engine's servlets to the last chain, which lets everybody in.
     */
    private static RequestMatcher under(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    /** A door whose callers prove with each request who they are: there is no session that could be ridden. */
    private static HttpSecurity withoutSession(HttpSecurity http, String pattern) throws Exception {
        return http.securityMatcher(under(pattern))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
    }

    /** Engine REST for integrators: HTTP Basic, no session, the engine's own authorizations behind it. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return withoutSession(http, "/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(withDefaults())
                .build();
    }

    /** Tasklist, Cockpit, Admin: they bring their own protection against forged requests and their own headers. */
    @Bean
    @Order(2)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        var comeBackToPages = new HttpSessionRequestCache();
        comeBackToPages.setRequestMatcher(under("/camunda/app/**"));
        return http.securityMatcher(under("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(login -> login.loginPage("/masuk"))
                // A script asks here: a page in place of its answer would hide that the session has ended.
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), under("/camunda/api/**")))
                .requestCache(cache -> cache.requestCache(comeBackToPages))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .addLogoutHandler(CLEAR_BROWSER)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(withDefaults()))
                .build();
    }

    /** The calendar by API, for staff: HTTP Basic, no session. Before the public API, which lets everybody in. */
    @Bean
    @Order(2)
    SecurityFilterChain calendarDoor(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/v1/calendar/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(withDefaults())
                .build();
    }

    /** Scores by API: open as the final boards are; staff say by HTTP Basic who they are and read more. */
    @Bean
    @Order(2)
    SecurityFilterChain scoresDoor(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/v1/scores/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .httpBasic(withDefaults())
                .build();
    }

    /** The public API: receipts, not accounts. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        return withoutSession(http, "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole("OPERATOR"))
                .httpBasic(withDefaults())
                .build();
    }

    /** Pages of citizens and staff. */
    @Bean
    @Order(10)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/berkas/**", "/jurnal", "/pengawasan/**", "/kalender/**", "/penilaian/surat/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(login -> login.loginPage("/masuk")
                        .defaultSuccessUrl("/camunda/app/tasklist/default/")
                        .failureUrl("/masuk?error"))
                .logout(logout -> logout.logoutUrl("/keluar")
                        .logoutSuccessUrl("/masuk?logout")
                        .addLogoutHandler(CLEAR_BROWSER))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
