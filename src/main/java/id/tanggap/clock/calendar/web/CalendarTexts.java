package id.tanggap.clock.calendar.web;

import id.tanggap.clock.calendar.InvalidCalendarChange;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language why days off cannot be changed like this. */
@Component
class CalendarTexts {

    private final MessageSource messages;

    CalendarTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(InvalidCalendarChange invalid, Locale locale) {
        String text = messages.getMessage("calendar.error." + invalid.code(), invalid.arguments(), locale);
        return invalid.line() == null ? text : text("calendar.error.line", locale, invalid.line(), text);
    }

    String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
