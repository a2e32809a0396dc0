package id.tanggap.clock.calendar;

import id.tanggap.language.PlainText;

/** What calendars keep of people's words: the name of a day off, the reason of a change. */
final class CalendarText {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NAME = 200;

    private CalendarText() {}

    static boolean saysNothing(String text) {
        return PlainText.weight(text) == 0;
    }

    /** One line, of nothing that no screen can show or no database can be trusted to keep. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> false;
            default -> true;
        });
    }
}
