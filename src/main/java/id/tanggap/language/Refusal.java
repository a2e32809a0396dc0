package id.tanggap.language;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asked for is not done, and they are told why in their language. Nothing was changed.
 *
 * <p>Pages, API and tasks answer every refusal in one place each, whatever its class; its {@link Kind} says how.
 */
public abstract class Refusal extends RuntimeException {

    /** What a refusal is about, as the doors tell it: status of the answer, headline of the problem. */
    public enum Kind {
        /** What was typed or sent cannot be used. */
        INVALID,
        /** Somebody else may do it. */
        FORBIDDEN,
        /** What it is about is not there. */
        UNKNOWN,
        /** What it is about is in no state for it. */
        LATE,
        /** It contradicts what was sent before under the same key. */
        CONTRADICTORY,
        /** It is asked too often; after {@link #retryAfter} it is done. */
        EARLY,
        /** It can be read, but does not hold what it must hold. */
        UNSOUND
    }

    private final Kind kind;
    private final String field;
    private final String code;
    private final transient Object[] arguments;

    /**
     * @param message for logs and developers: it never quotes what was typed
     * @param field of the form or the API that is at fault; null when none is
     * @param code of a text in {@code refusals.properties}
     */
    protected Refusal(Kind kind, String message, String field, String code, Object... arguments) {
        super(message);
        this.kind = kind;
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    public Kind kind() {
        return kind;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** The sentence for whoever asked. */
    public String text(Words words, Locale locale) {
        return words.text(code, locale, arguments);
    }

    /** After what time it may be asked again; empty unless time alone stands in the way. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** What programs may want to know besides, by name. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
