package id.tanggap.complaint;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the domain in the reader's language; text bundle {@code complaint.properties}. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The word for a constant: {@code <family>.<NAME>} of the bundle. */
    public String of(String family, Enum<?> constant, Locale locale, Object... arguments) {
        return text(family + "." + constant.name(), locale, arguments);
    }

    public String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** Say "Kamis 26 November 2026". */
    public String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    /** Say "26 November 2026 09.30 WIB". */
    public String moment(ZonedDateTime moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm z", locale).format(moment);
    }
}
