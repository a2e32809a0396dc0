package id.tanggap.language.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.language.web.Problems.FieldError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What never reaches a controller of the API, or fails in it without a name, ends in problem details as well: an unknown
 * address, another method or format, what the firewall turns away, a failure of ours. Stands before the error pages.
 */
class ApiErrors extends OncePerRequestFilter {

    private static final Map<HttpStatus, String> HEADER_AT_FAULT = Map.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, HttpStatus.NOT_ACCEPTABLE, HttpHeaders.ACCEPT);

    private static final Set<Integer> NAMED = Set.of(400, 404, 405, 406, 413, 415, 500);

    private final Problems problems;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    ApiErrors(Problems problems, LocaleResolver locales, ObjectMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return !path.equals("/api") && !path.startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        HttpStatus status = HttpStatus.valueOf((int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem(status, locales.resolveLocale(request)));
    }

    private ProblemDetail problem(HttpStatus status, Locale locale) {
        ProblemDetail problem = problems.of(status, code(status), locale);
        String header = HEADER_AT_FAULT.get(status);
        return header == null
                ? problem
                : problems.of(status, code(status), locale, new FieldError(header, problem.getDetail()));
    }

    private static String code(HttpStatus status) {
        int general = status.is5xxServerError() ? 500 : 400;
        return "problem." + (NAMED.contains(status.value()) ? status.value() : general);
    }
}
