package id.tanggap.language;

/** What an officer writes to give a reason, cleaned as all text is. */
public final class Statement {

    /** Beside longer texts of the same row a note must be shorter: a row of MySQL has 65,535 bytes. */
    static final int LONGEST_NOTE = 2000;

    private Statement() {}

    /** As {@link #required}, but short. */
    public static String note(String field, String typed) {
        return within(LONGEST_NOTE, field, required(field, typed));
    }

    /** As {@link #optional}, but short. */
    public static String optionalNote(String field, String typed) {
        return within(LONGEST_NOTE, field, optional(field, typed));
    }

    /** @throws InvalidInput if nothing is said, or too much */
    public static String required(String field, String typed) {
        InvalidInput.requireText(typed, field, "required");
        return PlainText.of(typed);
    }

    /** Null if nothing is said. @throws InvalidInput if too much is */
    public static String optional(String field, String typed) {
        InvalidInput.allowText(typed, field);
        return PlainText.orNull(typed);
    }

    private static String within(int longest, String field, String text) {
        if (text != null && text.length() > longest) {
            throw new InvalidInput(field, "text.too.long");
        }
        return text;
    }
}
