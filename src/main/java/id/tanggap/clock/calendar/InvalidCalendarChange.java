package id.tanggap.clock.calendar;

import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import java.util.Locale;
import java.util.Map;

/** Days off cannot be changed like this. */
public class InvalidCalendarChange extends InvalidInput {

    private final Long line;

    /**
     * @param field what is at fault, as forms and API call it
     * @param line line of the file that is at fault; null when it was no file
     * @param code names the text {@code error.calendar.<code>}
     */
    InvalidCalendarChange(String field, Long line, String code, Object... arguments) {
        super(field, "calendar." + code, arguments);
        this.line = line;
    }

    @Override
    public String text(Words words, Locale locale) {
        String text = super.text(words, locale);
        return line == null ? text : words.text("error.calendar.line", locale, line, text);
    }

    @Override
    public Map<String, Object> details() {
        return line == null ? Map.of() : Map.of("line", line);
    }
}
