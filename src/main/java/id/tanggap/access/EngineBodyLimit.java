package id.tanggap.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are longer than any form of a task or any model, before the engine reads them into memory. */
class EngineBodyLimit extends OncePerRequestFilter {

    /** The longest form, even with every character spelled as an escape. */
    static final DataSize OF_JSON = DataSize.ofKilobytes(128);

    /** A deployment of many models. */
    static final DataSize OF_FILES = DataSize.ofMegabytes(5);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = Math.toIntExact(limitOf(request).toBytes());
        if (request.getContentLengthLong() > limit) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else {
            // In chunks: only reading tells.
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            } else {
                chain.doFilter(new RequestOfBytes(request, body), response);
            }
        }
    }

    private static DataSize limitOf(HttpServletRequest request) {
        String type = request.getContentType();
        boolean files = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        return files ? OF_FILES : OF_JSON;
    }
}
