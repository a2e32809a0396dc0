package id.tanggap.language.web;

import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers for all pages when something is refused that no form of the page can tell. */
@ControllerAdvice(annotations = Controller.class)
@Order
class PageRefusals {

    private final Words words;

    PageRefusals(Words words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView on(Refusal refusal, HttpServletResponse response, Locale locale) {
        refusal.retryAfter()
                .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        return page(Problems.status(refusal), words.of(refusal, locale));
    }

    /** Two changed the same at once; one of them won. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    ModelAndView onConcurrency(Locale locale) {
        return page(HttpStatus.CONFLICT, words.text("problem.busy", locale));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView onLargeFile(Locale locale) {
        return page(HttpStatus.PAYLOAD_TOO_LARGE, words.text("problem.file.large", locale));
    }

    /** Parts that do not come as they announce themselves. */
    @ExceptionHandler(MultipartException.class)
    void onBrokenParts(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** A field whose name reaches into a value ({@code title[0]}, {@code class.x}) comes from no form of ours. */
    @ExceptionHandler(InvalidPropertyException.class)
    void onFieldOfNoForm(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    private static ModelAndView page(HttpStatus status, String why) {
        return new ModelAndView("error", Map.of("status", status.value(), "refusal", why), status);
    }
}
