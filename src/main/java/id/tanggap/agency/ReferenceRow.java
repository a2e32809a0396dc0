package id.tanggap.agency;

import id.tanggap.language.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One row of a reference file that knows where it stands, so that every complaint about it can say so. */
public final class ReferenceRow {

    /** Codes become parts of group ids and addresses: no dot, no space, no capital. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][d/M/uuuu][d-M-uuuu][d.M.uuuu]")
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final String seen;

    ReferenceRow(String file, long line, Map<String, String> cells, String seen) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.seen = seen;
    }

    public long line() {
        return line;
    }

    /** The cell made plain, or null when nothing can be seen in it or the file has no such column. */
    public String optional(String column) {
        return PlainText.line(cells.get(column));
    }

    /** The cell; refused when empty. */
    public String required(String column) {
        String cell = optional(column);
        if (cell == null) {
            throw malformed(column + " is empty");
        }
        return cell;
    }

    /** A code of at most 64 lower-case letters, digits and hyphens. */
    public String code(String column) {
        String code = required(column);
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw malformed(column + " \"" + code + "\" is no code (lower-case letters, digits, hyphens, at most "
                    + LONGEST_CODE + ")");
        }
        return code;
    }

    /** A name of at most 200 characters. */
    public String name(String column) {
        String name = required(column);
        if (name.length() > LONGEST_NAME) {
            throw malformed(column + " is longer than " + LONGEST_NAME + " characters");
        }
        return name;
    }

    /** The cell as a date: 2026-12-31, or the day first, as spreadsheets write it here: 31/12/2026. */
    public LocalDate date(String column) {
        return parsed(column, cell -> LocalDate.parse(cell, DATE));
    }

    /** The cell as something else; whatever the parser objects to is reported with file and line. */
    public <T> T parsed(String column, Function<String, T> parser) {
        String cell = required(column);
        try {
            return parser.apply(cell);
        } catch (RuntimeException refused) {
            throw malformed(column + " \"" + cell + "\" is not understood");
        }
    }

    /** The exception that says what is wrong with this row. */
    public MalformedRow malformed(String why) {
        return new MalformedRow(file, line, why, seen);
    }
}
