package id.tanggap.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which pages there are and for whom. What is not named here is for nobody: a new page is closed until somebody decides.
 * Paths alone decide; plain strings would match only what Spring's own servlet serves.
 */
final class Addresses {

    /** Files of ours that are the same for everybody. */
    static final RequestMatcher OWN_FILES =
            reading("/css/**", "/js/**", "/img/**", "/webjars/**", "/swagger-ui/**", "/robots.txt");

    /** Style sheets, scripts, pictures, ours and those of the engine's web apps. */
    static final RequestMatcher FILES = new OrRequestMatcher(
            OWN_FILES,
            reading(
                    "/camunda/lib/**",
                    "/camunda/assets/**",
                    "/camunda/favicon.ico",
                    "/camunda/app/*/{bundle:camunda-[a-z]+-bootstrap[.](?:js|css)}",
                    "/camunda/app/*/{folder:locales|scripts|styles}/**"));

    /** Files of ours under the name that pages give them. */
    static final RequestMatcher NAMED_BY_CONTENT =
            new RegexRequestMatcher("/(?:css|js|img|webjars)/.+-[0-9a-f]{32}[.][a-z0-9.]+", "GET");

    /** Files of the web apps with their version; what we lay beside them keeps that name when it changes. */
    static final RequestMatcher NAMED_BY_VERSION = new RegexRequestMatcher(
            "/camunda/(?:lib/|assets/|app/[a-z]+/camunda-[a-z]+-bootstrap[.]).+[?]bust=[0-9.]+", "GET");

    /** After a login. */
    static final RequestMatcher STAFF = under(
            "/berkas/**",
            "/identitas/**",
            "/pengawasan/**",
            "/kalender/**",
            "/penilaian/surat/**",
            "/jurnal",
            "/peran/**",
            "/proses/**",
            "/sandi",
            "/lanjutkan",
            "/dua-langkah/**");

    /** What holds a password is not kept, for whatever purpose. */
    static final RequestMatcher PASSWORDS = any(HttpMethod.POST, "/sandi");

    /** What officers fill in; the forms on boards are seen by everybody and filled in after a login. */
    static final RequestMatcher STAFF_FORMS = new AndRequestMatcher(
            any(HttpMethod.POST, "/**"),
            new OrRequestMatcher(STAFF, under("/penilaian/**")),
            new NegatedRequestMatcher(PASSWORDS));

    /** Acts that open an identity, give a role or change who gets in: their officer proves again to be the officer. */
    static final RequestMatcher SENSITIVE =
            any(HttpMethod.POST, "/berkas/*/identitas/**", "/identitas/**", "/peran/**", "/dua-langkah/**");

    /** Every page that needs no login. */
    static final RequestMatcher OPEN = new AndRequestMatcher(
            new NegatedRequestMatcher(STAFF),
            new OrRequestMatcher(
                    OWN_FILES,
                    reading("/.well-known/security.txt", "/v3/api-docs/**", "/swagger-ui.html"),
                    under(
                            "/",
                            "/masuk",
                            "/masuk/kode",
                            "/keluar",
                            "/lapor/**",
                            "/lacak",
                            "/laporan/**",
                            "/jurnal/segel",
                            "/penilaian/**",
                            "/surat/**")));

    /** What shows one report; search engines keep nothing of it. */
    static final RequestMatcher REPORTS = under("/laporan/**", "/lapor/**", "/lacak");

    private Addresses() {}

    static RequestMatcher under(String... patterns) {
        return any(null, patterns);
    }

    private static RequestMatcher reading(String... patterns) {
        return any(HttpMethod.GET, patterns);
    }

    private static RequestMatcher any(HttpMethod method, String... patterns) {
        List<RequestMatcher> matchers = Arrays.stream(patterns)
                .<RequestMatcher>map(
                        pattern -> PathPatternRequestMatcher.withDefaults().matcher(method, pattern))
                .toList();
        return new OrRequestMatcher(matchers);
    }
}
