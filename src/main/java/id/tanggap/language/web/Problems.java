package id.tanggap.language.web;

import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What the API says is wrong: problem details (RFC 9457), with a list of the fields at fault where there are any. */
@Component
class Problems {

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    /** @param message for whoever fills in the field */
    record FieldError(String field, String message) {}

    /** The status that every door answers a refusal with. */
    static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case LATE -> HttpStatus.CONFLICT;
            case CONTRADICTORY, UNSOUND -> HttpStatus.UNPROCESSABLE_ENTITY;
            case EARLY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    ProblemDetail of(Refusal refusal, Locale locale) {
        String text = words.of(refusal, locale);
        boolean invalid = refusal.kind() == Refusal.Kind.INVALID;
        var problem = ProblemDetail.forStatusAndDetail(
                status(refusal), invalid ? words.text("problem.invalid", locale) : text);
        if (refusal.field() != null) {
            name(problem, new FieldError(refusal.field(), text));
        }
        refusal.details().forEach(problem::setProperty);
        return problem;
    }

    /** @param code of the text that says what is wrong as a whole */
    ProblemDetail of(HttpStatus status, String code, Locale locale, FieldError... fields) {
        var problem = ProblemDetail.forStatusAndDetail(status, words.text(code, locale));
        if (fields.length > 0) {
            name(problem, fields);
        }
        return problem;
    }

    /** One field that is at fault. @param code of the text for whoever fills it in */
    ProblemDetail at(String field, String code, Locale locale) {
        var error = new FieldError(field, words.text(code, locale));
        return of(HttpStatus.BAD_REQUEST, "problem.invalid", locale, error);
    }

    private static void name(ProblemDetail problem, FieldError... fields) {
        problem.setProperty("errors", List.copyOf(Arrays.asList(fields)));
    }
}
