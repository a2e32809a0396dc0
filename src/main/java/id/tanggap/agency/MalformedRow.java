package id.tanggap.agency;

/** A reference file cannot be applied; the message names file and line, and nothing of it was applied. */
public class MalformedRow extends RuntimeException {

    private final long line;

    MalformedRow(String file, long line, String why) {
        super(file + ", line " + line + ": " + why + ". Nothing was applied.");
        this.line = line;
    }

    public long line() {
        return line;
    }
}
