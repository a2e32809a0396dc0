package id.tanggap.access;

import id.tanggap.agency.Agencies;
import id.tanggap.audit.Journal;
import id.tanggap.language.web.BodyLimit;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets through which door. One login serves our pages and the process engine's web apps; integrators use HTTP
 * Basic; citizens need no account.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final AuthenticationEntryPoint LOGIN = new LoginUrlAuthenticationEntryPoint("/masuk");

    /** The web apps would log in and create a first administrator by themselves. */
    private static final RequestMatcher DOORS_OF_THEIR_OWN =
            Addresses.under("/camunda/api/admin/auth/user/*/login/**", "/camunda/api/admin/setup/**");

    private static final String TOKEN_COOKIE = "TANGGAP-FORM";

    /** Tasklist keeps drafts of forms in the browser; they must not outlive the session. */
    private static final LogoutHandler CLEAR_BROWSER = new HeaderWriterLogoutHandler(
            // Spring's own writer keeps silent unless it sees TLS, which may end at a proxy before us.
            new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\""));

    private final NotedRefusals refusals;
    private final StaffAuthentication officers;
    private final ProgramAuthentication programs;

    WebSecurity(Journal journal, Agencies agencies, StaffAuthentication officers, ProgramAuthentication programs) {
        this.refusals = new NotedRefusals(journal, agencies);
        this.officers = officers;
        this.programs = programs;
    }

    /** A door whose callers prove with each request who they are: there is no session that could be ridden. */
    private HttpSecurity withoutSession(HttpSecurity http, String pattern) throws Exception {
        return http.securityMatcher(Addresses.under(pattern))
                .authenticationProvider(programs)
                .addFilterBefore(refusals, ExceptionTranslationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
    }

    /** Nobody asks how long each filter took; it would be measured at every request. */
    @Bean
    static SecurityObservationSettings unwatchedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** After the login, so that strangers cannot make us read anything. */
    @Bean
    FilterRegistrationBean<BodyLimit> engineBodyLimit() {
        var limit = new FilterRegistrationBean<>(new BodyLimit(EngineBodies::limit));
        limit.setName("engineBodyLimit");
        limit.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        limit.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return limit;
    }

    /** Engine REST for integrators: HTTP Basic, no session, the engine's own authorizations behind it. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return withoutSession(http, "/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(BasicChallenge::use)
                .build();
    }

    /** Tasklist, Cockpit, Admin: they bring their own protection against forged requests and their own headers. */
    @Bean
    @Order(2)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        return http.securityMatcher(Addresses.under("/camunda/**"))
                .authenticationProvider(officers)
                .addFilterBefore(refusals, ExceptionTranslationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(DOORS_OF_THEIR_OWN)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/masuk"))
                // A script asks here: a page in place of its answer would hide that the session has ended.
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), Addresses.under("/camunda/api/**")))
                .requestCache(cache -> cache.requestCache(comeBackToApps()))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .addLogoutHandler(CLEAR_BROWSER)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(csrf -> csrf.disable())
                .headers(PageHeaders::ofWebApps)
                .build();
    }

    /** After a login: a page that was asked for, not a script's call. */
    private static RequestCache comeBackToApps() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Addresses.under("/camunda/app/**"));
        return cache;
    }

    /** The calendar by API, for staff: HTTP Basic, no session. Before the public API, which lets everybody in. */
    @Bean
    @Order(2)
    SecurityFilterChain calendarDoor(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/v1/calendar/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(BasicChallenge::use)
                .build();
    }

    /** Process ownership by API, for staff: HTTP Basic, no session. */
    @Bean
    @Order(2)
    SecurityFilterChain processDoor(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/v1/process/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(BasicChallenge::use)
                .build();
    }

    /** Scores by API: open as the final boards are; staff say by HTTP Basic who they are and read more. */
    @Bean
    @Order(2)
    SecurityFilterChain scoresDoor(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/v1/scores/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .httpBasic(BasicChallenge::use)
                .build();
    }

    /**
     * The control room by API: programs by HTTP Basic, its pages by the session of the login. What rides on the session
     * needs the token of a page to change something; the stream of events ends by another dispatch of what was let in.
     */
    @Bean
    @Order(2)
    SecurityFilterChain supervisionDoor(HttpSecurity http, ServerProperties server) throws Exception {
        var session = new HttpSessionSecurityContextRepository();
        session.setAllowSessionCreation(false);
        return withoutSession(http, "/api/v1/supervision/**")
                .securityContext(context -> context.securityContextRepository(session))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie(server))
                        .requireCsrfProtectionMatcher(new AndRequestMatcher(
                                CsrfFilter.DEFAULT_CSRF_MATCHER,
                                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("Authorization")))))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(BasicChallenge::use)
                .build();
    }

    /** The public API: receipts, not accounts. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                Addresses.under("/api/v1/complaints/**", "/api/v1/audit/heads"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(NothingThere.ANSWER).accessDeniedHandler(NothingThere.ANSWER))
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
                .httpBasic(BasicChallenge::use)
                .build();
    }

    /** Pages of citizens and staff. */
    @Bean
    @Order(10)
    SecurityFilterChain pages(
            HttpSecurity http,
            ServerProperties server,
            StaffLogin done,
            LoginFailure failed,
            ProviderLogin provider,
            Proofs proofs,
            PasswordCheck passwords,
            InterruptedActs interrupted)
            throws Exception {
        provider.open(http, done, failed);
        return http.authenticationProvider(officers)
                .addFilterBefore(refusals, ExceptionTranslationFilter.class)
                .addFilterAfter(new ProofGate(proofs, passwords, interrupted), AuthorizationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie(server)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Addresses.STAFF, Addresses.STAFF_FORMS)
                                .authenticated()
                                .requestMatchers(Addresses.OPEN)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(NothingThere.or(LOGIN))
                        .accessDeniedHandler(new StaleForms(interrupted, LOGIN, NothingThere.orForbidden())))
                .requestCache(cache -> cache.requestCache(interrupted.cache()))
                // Nothing of what a visitor held before goes into an officer's session.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .formLogin(login -> login.loginPage("/masuk")
                        .authenticationDetailsSource(LoginClaim::new)
                        .successHandler(done)
                        .failureHandler(failed))
                .logout(logout -> logout.logoutUrl("/keluar").addLogoutHandler(CLEAR_BROWSER))
                .headers(headers -> PageHeaders.ofPages(headers, provider.origin()))
                .build();
    }

    /**
     * The token against forged requests needs no session: whoever only reads a page with a form leaves no row in the
     * database. Over TLS the prefix of its name keeps other hosts of the domain from planting one.
     */
    private static CsrfTokenRepository tokenInCookie(ServerProperties server) {
        Boolean secure = server.getServlet().getSession().getCookie().getSecure();
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(Boolean.TRUE.equals(secure) ? "__Host-" + TOKEN_COOKIE : TOKEN_COOKIE);
        tokens.setCookieCustomizer(cookie -> cookie.secure(secure).path("/").sameSite("Lax"));
        return tokens;
    }
}
