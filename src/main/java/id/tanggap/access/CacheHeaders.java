package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/**
 * What a browser may keep: a file whose address changes with its content for a year, any other file as long as asking
 * again says that it is the same, and nothing else at all. Decision: docs/decisions/0033-pages.md.
 */
final class CacheHeaders implements HeaderWriter {

    private static final String FOR_A_YEAR = "max-age=31536000, immutable";

    private final HeaderWriter nothing = new CacheControlHeadersWriter();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!isThere(response)) {
            nothing.writeHeaders(request, response);
        } else if (Addresses.NAMED_BY_CONTENT.matches(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, " + FOR_A_YEAR);
        } else if (Addresses.NAMED_BY_VERSION.matches(request)) {
            // The web apps may set a cookie with their files: no proxy may keep these.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, " + FOR_A_YEAR);
        } else if (Addresses.FILES.matches(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        } else {
            nothing.writeHeaders(request, response);
        }
    }

    /**
     * Only what was found has a date; the status of what is missing is said later. While nodes are updated one after the
     * other, one of them is asked for a file that only the other has.
     */
    private static boolean isThere(HttpServletResponse response) {
        return response.containsHeader(HttpHeaders.LAST_MODIFIED);
    }
}
