package id.tanggap.scoring;

import id.tanggap.complaint.ConversationEntry;
import id.tanggap.complaint.InvalidInput;
import id.tanggap.complaint.PlainText;

/** What an officer writes to give a reason, cleaned as all text is. */
final class Statement {

    private Statement() {}

    /** @throws InvalidInput if nothing is said, or too much */
    static String required(String field, String typed) {
        String text = optional(field, typed);
        if (text == null) {
            throw new InvalidInput(field, "required");
        }
        return text;
    }

    /** Null if nothing is said. @throws InvalidInput if too much is */
    static String optional(String field, String typed) {
        String text = PlainText.of(typed);
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > ConversationEntry.LONGEST_TEXT) {
            throw new InvalidInput(field, "text.too.long");
        }
        return text;
    }
}
