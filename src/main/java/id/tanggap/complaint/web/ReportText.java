package id.tanggap.complaint.web;

import id.tanggap.language.PlainText;

/**
 * Title and text of a report, made of whatever was typed. A report that says something is taken: a missing title is
 * made from the text, a missing text from the title, and of a title that is too long nothing is lost.
 *
 * <p>Rule: docs/rules.md §1, "no wrong door".
 *
 * @param title null if neither says anything
 * @param text null if neither says anything
 */
record ReportText(String title, String text) {

    static final int LONGEST_TITLE = 150;

    static ReportText of(String typedTitle, String typedText) {
        String title = PlainText.weight(typedTitle) == 0 ? null : PlainText.line(typedTitle);
        String text = PlainText.weight(typedText) == 0 ? null : PlainText.of(typedText);
        if (title == null && text == null) {
            return new ReportText(null, null);
        }
        if (title == null) {
            return new ReportText(shortened(PlainText.line(firstLine(text))), text);
        }
        if (title.length() <= LONGEST_TITLE) {
            return new ReportText(title, text == null ? title : text);
        }
        return new ReportText(shortened(title), text == null ? title : title + "\n\n" + text);
    }

    private static String firstLine(String text) {
        return text.lines()
                .filter(line -> PlainText.weight(line) > 0)
                .findFirst()
                .orElse(text);
    }

    /** Cut between words where there is a word to end with. */
    private static String shortened(String line) {
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        if (end < LONGEST_TITLE / 2) {
            end = LONGEST_TITLE - 1;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        }
        return line.substring(0, end) + "…";
    }
}
