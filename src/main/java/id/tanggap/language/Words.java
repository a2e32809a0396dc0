package id.tanggap.language;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Whatever is said to people, in the reader's language: texts of the bundles, dates, refusals. */
@Component
public class Words {

    private static final long SECONDS_IN_WORDS = 90;

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The word for a constant: {@code <family>.<NAME>} of the bundles. */
    public String of(String family, Enum<?> constant, Locale locale, Object... arguments) {
        return text(family + "." + constant.name(), locale, arguments);
    }

    /** Why something was refused. */
    public String of(Refusal refusal, Locale locale) {
        return refusal.text(this, locale);
    }

    public String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** The text of a phrase, and in it those of the phrases that are its arguments. */
    public String text(MessageSourceResolvable phrase, Locale locale) {
        return messages.getMessage(phrase, locale);
    }

    /** Say "Kamis 26 November 2026". */
    public String date(LocalDate day, Locale locale) {
        return format("EEEE d MMMM yyyy", day, locale);
    }

    /** Say "Kamis 26 November". */
    public String dayOfYear(LocalDate day, Locale locale) {
        return format("EEEE d MMMM", day, locale);
    }

    /** Days in a row; say "24 Des", "2-4 Apr", "31 Mar-1 Apr". */
    public String range(LocalDate first, LocalDate last, Locale locale) {
        String end = format("d MMM", last, locale);
        if (first.equals(last)) {
            return end;
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return format(sameMonth ? "d" : "d MMM", first, locale) + "-" + end;
    }

    /** Say "26 November 2026". */
    public String shortDate(LocalDate day, Locale locale) {
        return format("d MMMM yyyy", day, locale);
    }

    /** Say "November 2026". */
    public String month(YearMonth month, Locale locale) {
        return format("LLLL yyyy", month, locale);
    }

    /** Say "Nov 26". */
    public String shortMonth(YearMonth month, Locale locale) {
        return format("LLL yy", month, locale);
    }

    /** Say "26 November 2026, 09.30 WIB". */
    public String moment(ZonedDateTime moment, Locale locale) {
        return format("d MMMM yyyy, HH.mm z", moment, locale);
    }

    /** Say "40 detik" or, for more than a minute, "5 menit": never less than it takes. */
    public String duration(Duration time, Locale locale) {
        long seconds = time.toSeconds();
        return seconds <= SECONDS_IN_WORDS
                ? text("duration.seconds", locale, Math.max(seconds, 1))
                : text("duration.minutes", locale, (seconds + 59) / 60);
    }

    private static String format(String pattern, TemporalAccessor when, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(when);
    }
}
