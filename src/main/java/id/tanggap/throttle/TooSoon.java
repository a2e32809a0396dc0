package id.tanggap.throttle;

import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** It is asked too often; after a while it is done. */
public class TooSoon extends Refusal {

    private final Duration wait;

    public TooSoon(Duration wait) {
        this(wait, "too.soon");
    }

    /** @param code of a text that takes the time as words */
    protected TooSoon(Duration wait, String code) {
        super(Kind.EARLY, "Too often", null, code);
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }

    @Override
    public String text(Words words, Locale locale) {
        return words.text(code(), locale, words.duration(wait, locale));
    }
}
