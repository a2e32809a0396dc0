package id.tanggap.complaint.web;

import id.tanggap.throttle.TooSoon;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** How a page that is shown again tells the browser what its text tells the visitor: that it was too soon. */
final class RetryLater {

    private RetryLater() {}

    static void tell(HttpServletResponse response, TooSoon early) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        early.retryAfter()
                .map(Duration::toSeconds)
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }
}
