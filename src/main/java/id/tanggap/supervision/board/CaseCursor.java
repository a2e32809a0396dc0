package id.tanggap.supervision.board;

import id.tanggap.language.InvalidInput;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last case of a page: the next one goes on behind it, whatever came or went meanwhile. */
public record CaseCursor(Instant dueAt, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,12})-(\\d{1,18})");

    /** @throws InvalidInput if it is none of ours */
    public static CaseCursor parse(String text) {
        Matcher parts = FORM.matcher(text);
        InvalidInput.require(parts.matches(), "cursor", "format");
        return new CaseCursor(Instant.ofEpochSecond(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return dueAt.getEpochSecond() + "-" + id;
    }
}
