package id.tanggap.agency;

/** A reference file cannot be applied; the message names file and line, and nothing of it was applied. */
public class MalformedRow extends RuntimeException {

    private final long line;
    private final String seen;

    /** @param seen the line as it was read */
    MalformedRow(String file, long line, String why, String seen) {
        super(file + ", line " + line + ": " + why + ". Nothing was applied.");
        this.line = line;
        this.seen = seen;
    }

    public long line() {
        return line;
    }

    /** The line as it was read, shortened; empty when there is none. */
    public String seen() {
        return seen;
    }
}
