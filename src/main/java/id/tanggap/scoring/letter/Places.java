package id.tanggap.scoring.letter;

import id.tanggap.language.InvalidInput;
import id.tanggap.scoring.ConsequenceKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the named places of a text. Of Mustache only plain variables that we know are allowed: no sections, no other
 * files, no comments, no other braces.
 */
final class Places {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int SHOWN = 40;

    private Places() {}

    /** @throws InvalidInput naming the place that cannot be used */
    static List<Placeholder> in(String field, String text, ConsequenceKind kind) {
        List<Placeholder> places = new ArrayList<>();
        int from = 0;
        while (text.indexOf(OPEN, from) >= 0) {
            int start = text.indexOf(OPEN, from) + OPEN.length();
            int end = text.indexOf(CLOSE, start);
            if (end < 0) {
                throw new InvalidInput(field, "letter.place.open", OPEN, CLOSE);
            }
            places.add(place(field, text.substring(start, end), kind));
            from = end + CLOSE.length();
        }
        return places;
    }

    private static Placeholder place(String field, String typed, ConsequenceKind kind) {
        String name = typed.strip();
        String shown = OPEN + (name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name) + CLOSE;
        if (!name.matches("\\w+")) {
            throw new InvalidInput(field, "letter.place.plain", shown, Placeholder.UNIT.written());
        }
        Placeholder place =
                Placeholder.withWord(name).orElseThrow(() -> new InvalidInput(field, "letter.place.unknown", shown));
        if (!place.isIn(kind)) {
            throw new InvalidInput(field, "letter.place.elsewhere", shown);
        }
        return place;
    }
}
