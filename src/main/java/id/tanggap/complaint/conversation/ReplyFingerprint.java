package id.tanggap.complaint.conversation;

import id.tanggap.identity.Fingerprints;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Recognises the words of a reply again without keeping them. Only letters count: capitals, accents, blanks, punctuation,
 * digits and tracking numbers make no other words, and neither do characters that nobody sees.
 *
 * <p>Rule: docs/rules.md §7, Template.
 */
@Component
class ReplyFingerprint {

    private static final Pattern NUMBERS =
            Pattern.compile("\\d{4}-?[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Fingerprints fingerprints;

    ReplyFingerprint(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** @return 64 hexadecimal digits; null for a text that is not there */
    String of(String reply) {
        return reply == null ? null : fingerprints.of("wording", letters(reply));
    }

    static String letters(String reply) {
        String numberless = NUMBERS.matcher(reply).replaceAll("");
        String apart = Normalizer.normalize(numberless, Normalizer.Form.NFKD);
        return NO_LETTERS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
