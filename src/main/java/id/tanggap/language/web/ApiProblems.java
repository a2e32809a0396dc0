package id.tanggap.language.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.tanggap.language.Refusal;
import id.tanggap.language.web.Problems.FieldError;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Answers for the whole API when a request is refused: field by field, in the caller's language. What fails without a
 * word of ours ends in {@link ApiErrors}.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before the advice for pages: a controller of the API is a controller, too
class ApiProblems {

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal, Locale locale) {
        ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.of(problems.of(refusal, locale));
        refusal.retryAfter()
                .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        return answer.build();
    }

    /** Two requests changed the case at once; one of them won, the other may simply be repeated. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<ProblemDetail> onConcurrency(Locale locale) {
        return answer(problems.of(HttpStatus.CONFLICT, "problem.busy", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentNotValidException invalid, Locale locale) {
        FieldError[] fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                .toArray(FieldError[]::new);
        return answer(problems.of(HttpStatus.BAD_REQUEST, "problem.invalid", locale, fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestParameterException missing, Locale locale) {
        return answer(problems.at(missing.getParameterName(), "error.format", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestPartException missing, Locale locale) {
        return answer(problems.at(missing.getRequestPartName(), "error.required", locale));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> onLargeFile(Locale locale) {
        return answer(problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "problem.file.large", locale));
    }

    /** Parts that do not come as they announce themselves. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> onBrokenParts(Locale locale) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "problem.unreadable", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return answer(problems.at(mismatch.getName(), "error.format", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable, Locale locale) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return answer(problems.at(path(unknown), "error.unknown.field", locale));
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return answer(problems.at(path(mapping), "error.format", locale));
        }
        Optional<String> twice = saidTwice(cause);
        if (twice.isPresent()) {
            return answer(problems.at(twice.get(), "error.field.twice", locale));
        }
        return answer(problems.of(HttpStatus.BAD_REQUEST, "problem.unreadable", locale));
    }

    /** The parser has no class of its own for it. */
    private static Optional<String> saidTwice(Throwable cause) {
        return cause instanceof JsonParseException parsing
                        && parsing.getOriginalMessage().startsWith("Duplicate field")
                ? Optional.ofNullable(parsing.getProcessor().getParsingContext().getCurrentName())
                : Optional.empty();
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull) // an element of a list has none
                .collect(Collectors.joining("."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
