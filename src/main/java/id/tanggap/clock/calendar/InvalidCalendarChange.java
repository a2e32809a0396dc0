package id.tanggap.clock.calendar;

/** Days off cannot be changed like this; code and arguments say why, in words of {@code calendar.error.…}. */
public class InvalidCalendarChange extends RuntimeException {

    private final String field;
    private final Long line;
    private final String code;
    private final transient Object[] arguments;

    /**
     * @param field what is at fault, as forms and API call it
     * @param line line of the file that is at fault; null when it was no file
     */
    InvalidCalendarChange(String field, Long line, String code, Object... arguments) {
        super(field + ": " + code);
        this.field = field;
        this.line = line;
        this.code = code;
        this.arguments = arguments;
    }

    public String field() {
        return field;
    }

    public Long line() {
        return line;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
