package id.tanggap.complaint;

/**
 * Something a person typed cannot be used. Nothing was changed.
 * The message code names a text of the bundle; the field is the one of the form or the API.
 */
public class InvalidInput extends RuntimeException {

    private final String field;
    private final String code;
    private final transient Object[] arguments;

    public InvalidInput(String field, String code, Object... arguments) {
        // The message never quotes what was typed: it may reach a log.
        super(field + ": " + code);
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    /** @throws InvalidInput unless the condition holds */
    static void require(boolean condition, String field, String code) {
        if (!condition) {
            throw new InvalidInput(field, code);
        }
    }

    /** @throws InvalidInput if the text is missing, blank or longer than a conversation entry holds */
    static void requireText(String text, String field, String code) {
        require(text != null && !text.isBlank(), field, code);
        allowText(text, field);
    }

    /** @throws InvalidInput if the text is longer than a conversation entry holds; it may be missing */
    static void allowText(String text, String field) {
        require(text == null || text.length() <= ConversationEntry.LONGEST_TEXT, field, "text.too.long");
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments;
    }
}
