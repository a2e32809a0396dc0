package id.tanggap.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Refuses an address that the server and the filter chains would read differently ({@code //engine-rest},
 * {@code /engine-rest;x=1}, {@code /%65ngine-rest}). Before everything else: what reads paths ahead of the firewall fails
 * on them, and the caller's mistake becomes a failure of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CrookedAddresses extends OncePerRequestFilter {

    private final HttpFirewall firewall = new StrictHttpFirewall();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isCrooked(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isCrooked(HttpServletRequest request) {
        try {
            firewall.getFirewalledRequest(request);
            ServletRequestPathUtils.parseAndCache(request);
            return false;
        } catch (RequestRejectedException | IllegalArgumentException e) {
            return true;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
