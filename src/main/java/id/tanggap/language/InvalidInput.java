package id.tanggap.language;

/** Something a person typed cannot be used. Nothing was changed. */
public class InvalidInput extends Refusal {

    /**
     * @param field as the form or the API calls it
     * @param code names the text {@code error.<code>}
     */
    public InvalidInput(String field, String code, Object... arguments) {
        super(Kind.INVALID, field + ": " + code, field, "error." + code, arguments);
    }

    /** @throws InvalidInput unless the condition holds */
    public static void require(boolean condition, String field, String code) {
        if (!condition) {
            throw new InvalidInput(field, code);
        }
    }

    /** @throws InvalidInput if the text says nothing or is longer than {@link PlainText#LONGEST} */
    public static void requireText(String text, String field, String code) {
        require(PlainText.weight(text) > 0, field, code);
        allowText(text, field);
    }

    /** @throws InvalidInput if the text is longer than {@link PlainText#LONGEST}; it may be missing */
    public static void allowText(String text, String field) {
        require(text == null || PlainText.of(text).length() <= PlainText.LONGEST, field, "text.too.long");
    }
}
