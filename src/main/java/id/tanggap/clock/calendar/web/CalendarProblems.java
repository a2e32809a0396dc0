package id.tanggap.clock.calendar.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.tanggap.clock.calendar.InvalidCalendarChange;
import id.tanggap.clock.calendar.NotYourCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says in problem details (RFC 9457) what is wrong with a request about the calendar. */
@RestControllerAdvice(assignableTypes = CalendarApi.class)
class CalendarProblems extends ResponseEntityExceptionHandler {

    private final CalendarTexts texts;

    CalendarProblems(CalendarTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidCalendarChange invalid) {
        ProblemDetail refusal = refusal(
                HttpStatus.BAD_REQUEST, "invalid", invalid.field(), texts.of(invalid, LocaleContextHolder.getLocale()));
        if (invalid.line() != null) {
            refusal.setProperty("line", invalid.line());
        }
        return refusal;
    }

    @ExceptionHandler(NotYourCalendar.class)
    ProblemDetail onNotYours() {
        return refusal(HttpStatus.FORBIDDEN, "forbidden");
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return badField(e.getParameterName());
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return badField(e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "request");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return badField(mapping.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(name -> name != null)
                    .collect(Collectors.joining(".")));
        }
        // What is no JSON was read; what breaks off while it is read is longer than we read.
        boolean tooLarge = e.getCause() != null && !(e.getCause() instanceof JsonProcessingException);
        HttpStatus why = tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return ResponseEntity.status(why).body(refusal(why, tooLarge ? "large" : "unreadable"));
    }

    private ResponseEntity<Object> badField(String field) {
        return ResponseEntity.badRequest()
                .body(refusal(
                        HttpStatus.BAD_REQUEST,
                        "invalid",
                        field,
                        texts.text("calendar.problem.format", LocaleContextHolder.getLocale())));
    }

    private ProblemDetail refusal(HttpStatus status, String code, String field, String message) {
        ProblemDetail refusal = refusal(status, code);
        refusal.setProperty("errors", List.of(Map.of("field", field, "message", message)));
        return refusal;
    }

    private ProblemDetail refusal(HttpStatus status, String code) {
        Locale locale = LocaleContextHolder.getLocale();
        return ProblemDetail.forStatusAndDetail(status, texts.text("calendar.problem." + code, locale));
    }
}
