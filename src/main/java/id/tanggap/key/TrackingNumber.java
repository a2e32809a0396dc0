package id.tanggap.key;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public number of a complaint, say {@code 2611-7K3M-9QXZ}: year and month of filing, then 40 random bits in
 * Crockford's alphabet (no I, L, O, U), easy to read aloud. The month keeps new rows together in an index;
 * the rest cannot be guessed from another number.
 *
 * @param value as it is kept and told, in capitals and with its dashes
 */
public record TrackingNumber(@JsonValue String value) implements Comparable<TrackingNumber> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("\\d{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

    /** Comes before every number that a complaint can have: there begins a walk over all of them. */
    public static final TrackingNumber BEFORE_ALL = new TrackingNumber("0000-0000-0000");

    private static final Pattern IN_ADDRESS = Pattern.compile("/(?:laporan|berkas|complaints)/([^/?#\\s]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if no complaint can have such a number */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrackingNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the form of a tracking number");
        }
    }

    public static TrackingNumber next(YearMonth month) {
        var number = new StringBuilder(DateTimeFormatter.ofPattern("yyMM").format(month));
        for (int i = 0; i < 8; i++) {
            if (i % 4 == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new TrackingNumber(number.toString());
    }

    /**
     * The number that a person typed: in capitals or not, with or without dashes, with look-alike letters for digits. Of
     * the address of a page about a report it is the number in it.
     *
     * @return empty if no complaint can have such a number
     */
    public static Optional<TrackingNumber> typed(String typed) {
        Matcher address = IN_ADDRESS.matcher(typed);
        String bare = (address.find() ? address.group(1) : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(bare.replaceFirst("^(.{4})(.{4})(.{4})$", "$1-$2-$3"))
                .filter(number -> FORM.matcher(number).matches())
                .map(TrackingNumber::new);
    }

    @Override
    public int compareTo(TrackingNumber other) {
        return value.compareTo(other.value);
    }

    /** The value alone: what addresses and messages are put together from. */
    @Override
    public String toString() {
        return value;
    }
}
