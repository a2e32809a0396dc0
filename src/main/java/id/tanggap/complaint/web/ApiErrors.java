package id.tanggap.complaint.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What never reaches {@link ComplaintApi}, or fails in it without a name, ends in problem details as well: an unknown
 * address, another method or format, what the firewall turns away, a failure of ours. Stands before the error pages.
 */
class ApiErrors extends OncePerRequestFilter {

    private static final Map<HttpStatus, String> HEADER_AT_FAULT = Map.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, HttpStatus.NOT_ACCEPTABLE, HttpHeaders.ACCEPT);

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    ApiErrors(MessageSource messages, LocaleResolver locales, ObjectMapper json) {
        this.messages = messages;
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
        Locale locale = locales.resolveLocale(request);
        String fallback = text(status.is5xxServerError() ? "problem.500" : "problem.400", null, locale);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, text("problem." + status.value(), fallback, locale));
        String header = HEADER_AT_FAULT.get(status);
        if (header != null) {
            problem.setProperty("errors", List.of(new ApiProblems.FieldError(header, problem.getDetail())));
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private String text(String code, String fallback, Locale locale) {
        return messages.getMessage(code, null, fallback, locale);
    }
}
