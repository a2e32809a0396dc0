package id.tanggap.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which pages there are and for whom. What is not named here is for nobody: a new page is closed until somebody decides.
 * Paths alone decide; plain strings would match only what Spring's own servlet serves.
 */
final class Addresses {

    /** Style sheets, scripts, pictures: the same for everybody. */
    static final RequestMatcher FILES = reading("/css/**", "/js/**", "/img/**", "/webjars/**");

    /** After a login. */
    static final RequestMatcher STAFF = under(
            "/berkas/**",
            "/identitas/**",
            "/pengawasan/**",
            "/kalender/**",
            "/penilaian/surat/**",
            "/jurnal",
            "/peran/**",
            "/sandi");

    /** Every page that needs no login. */
    static final RequestMatcher OPEN = new AndRequestMatcher(
            new NegatedRequestMatcher(STAFF),
            new OrRequestMatcher(
                    FILES,
                    reading("/robots.txt", "/.well-known/security.txt"),
                    reading("/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**"),
                    under(
                            "/",
                            "/masuk",
                            "/keluar",
                            "/lapor/**",
                            "/lacak",
                            "/laporan/**",
                            "/jurnal/segel",
                            "/penilaian/**",
                            "/surat/**")));

    /** What shows one report; search engines keep nothing of it. */
    static final RequestMatcher REPORTS = under("/laporan/*", "/lapor/**", "/lacak");

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
