package id.tanggap.complaint.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.InvalidInput;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.web.ComplaintApi.MalformedKey;
import id.tanggap.complaint.web.ComplaintApi.WrongReceipt;
import id.tanggap.identity.KeyReusedForOtherBody;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says in problem details (RFC 9457) what is wrong with a request, field by field, in the caller's language. */
@RestControllerAdvice(assignableTypes = ComplaintApi.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    record FieldError(String field, String message) {}

    @ExceptionHandler
    ProblemDetail on(InvalidInput invalid) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "invalid",
                new FieldError(invalid.field(), text("error." + invalid.code(), invalid.arguments())));
    }

    @ExceptionHandler
    ProblemDetail on(IllegalTransition late) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "late");
        problem.setDetail(text(late.code()));
        problem.setProperty("complaintStatus", late.status());
        return problem;
    }

    @ExceptionHandler(UnknownComplaint.class)
    ProblemDetail onUnknown() {
        return problem(HttpStatus.NOT_FOUND, "unknown", new FieldError("trackingNumber", text("problem.unknown")));
    }

    @ExceptionHandler(WrongReceipt.class)
    ProblemDetail onWrongReceipt() {
        return problem(HttpStatus.FORBIDDEN, "receipt", new FieldError(ComplaintApi.RECEIPT, text("problem.receipt")));
    }

    @ExceptionHandler(MalformedKey.class)
    ProblemDetail onMalformedKey() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "key.malformed",
                new FieldError("Idempotency-Key", text("problem.key.malformed")));
    }

    @ExceptionHandler(KeyReusedForOtherBody.class)
    ProblemDetail onKeyReused() {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "key.reused",
                new FieldError("Idempotency-Key", text("problem.key.reused")));
    }

    /** Two requests changed the case at once; one of them won, the other may simply be repeated. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    ProblemDetail onConcurrency() {
        return problem(HttpStatus.CONFLICT, "busy");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError[] fields = e.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(jsonName(error.getField()), error.getDefaultMessage()))
                .toArray(FieldError[]::new);
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, "invalid", fields));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.contains(BodyTooLarge.class)) {
            return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE)
                    .body(problem(HttpStatus.PAYLOAD_TOO_LARGE, "too.large"));
        }
        if (e.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = String.join(
                    ".",
                    mapping.getPath().stream()
                            .map(JsonMappingException.Reference::getFieldName)
                            .toList());
            return ResponseEntity.badRequest()
                    .body(problem(HttpStatus.BAD_REQUEST, "invalid", new FieldError(field, text("error.format"))));
        }
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, "unreadable"));
    }

    private ProblemDetail problem(HttpStatus status, String code, FieldError... errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text("problem." + code));
        if (errors.length > 0) {
            problem.setProperty("errors", List.of(errors));
        }
        return problem;
    }

    private String text(String code, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(code, arguments, locale);
    }

    private static String jsonName(String field) {
        return field.equals("complaintClass") ? "class" : field;
    }
}
