package id.tanggap.identity;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import id.tanggap.language.PlainText;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a reporter can be reached, as typed or pasted, brought into the form that is checked and kept. Null stands for
 * nothing. What cannot be understood comes back as it is, so that the check can say so.
 */
public final class ContactDetails {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern PLAIN_PHONE = Pattern.compile("\\+?[0-9 ()./-]{6,40}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}.,/_]+");

    private ContactDetails() {}

    /** Without blanks, and without the brackets and the word that address books put around it. */
    public static String email(String typed) {
        String text = plain(typed);
        return text == null ? null : text.replaceAll("\\s+", "").replaceFirst("^<?(?i:mailto:)?([^<>]+)>?$", "$1");
    }

    /** The number alone, where somebody wrote beside it whose or what kind it is. */
    public static String phone(String typed) {
        String text = plain(typed);
        if (text == null) {
            return null;
        }
        String dashed = text.replaceAll("\\p{Pd}", "-");
        if (PLAIN_PHONE.matcher(dashed).matches()) {
            return dashed;
        }
        Iterator<PhoneNumberMatch> found =
                PHONES.findNumbers(dashed, "ID", Leniency.POSSIBLE, 10).iterator();
        return found.hasNext() ? found.next().rawString() : text;
    }

    /** The digits, also where they were written in blocks. */
    public static String nationalId(String typed) {
        String text = plain(typed);
        return text == null ? null : BETWEEN_DIGITS.matcher(text).replaceAll("");
    }

    /** Each way to reach a reporter in one spelling, however it was typed: to find out whether two are the same. */
    public static List<String> spellings(Identity reporter) {
        return Stream.of(phoneSpelling(reporter.phone()), emailSpelling(reporter.email()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> phoneSpelling(String phone) {
        return Optional.ofNullable(phone)
                .map(PhoneNumberUtil::normalizeDigitsOnly)
                .filter(digits -> !digits.isEmpty())
                .map(digits -> digits.replaceFirst("^(?:0062|62|0)?", "+62"));
    }

    private static Optional<String> emailSpelling(String email) {
        return Optional.ofNullable(email).map(text -> text.toLowerCase(Locale.ROOT));
    }

    /** Full-width and other digits are read as people read them. */
    private static String plain(String typed) {
        String text = PlainText.line(typed);
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
