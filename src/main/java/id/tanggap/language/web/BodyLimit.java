package id.tanggap.language.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 413 to a body that is too long, before anybody reads it, whether or not the client said how long it is. */
public class BodyLimit extends OncePerRequestFilter {

    private final Function<HttpServletRequest, DataSize> limit;

    /** @param limit of a request; null for one that has limits of its own */
    public BodyLimit(Function<HttpServletRequest, DataSize> limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return limit.apply(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = Math.toIntExact(limit.apply(request).toBytes());
        if (request.getContentLengthLong() > most) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else {
            // In chunks: only reading tells.
            byte[] body = request.getInputStream().readNBytes(most + 1);
            if (body.length > most) {
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            } else {
                chain.doFilter(new RequestOfBytes(request, body), response);
            }
        }
    }
}
