package id.tanggap.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that is longer than the server takes, and says so. Left alone, the server drops all fields of such a
 * form, and its sender reads that a token is missing.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class FormLimit extends OncePerRequestFilter {

    /** How Tomcat tells that it gave up on a form. */
    private static final String GAVE_UP = "org.apache.catalina.parameter_parse_failed";

    private final DataSize limit;

    FormLimit(@Value("${server.tomcat.max-http-form-post-size}") DataSize limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLong(request)) {
            if (!response.isCommitted()) { // a body in broken chunks has been answered by the server
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isTooLong(HttpServletRequest request) {
        if (request.getContentLengthLong() >= 0) {
            return request.getContentLengthLong() > limit.toBytes();
        }
        request.getParameterMap(); // in chunks: only reading tells
        return request.getAttribute(GAVE_UP) != null;
    }
}
