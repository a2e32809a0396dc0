package id.tanggap.process.difference;

/**
 * One thing that changes.
 *
 * @param element id of the element; null for a file as a whole
 * @param type as the file calls it; null for a file as a whole
 * @param name as people see it
 * @param property what of it changes; null if it comes or goes
 * @param before null if there was nothing
 * @param after null if nothing is left
 */
public record Difference(
        String file,
        Kind kind,
        String element,
        String type,
        String name,
        String property,
        String before,
        String after) {

    /** What happens to it. */
    public enum Kind {
        FILE_ADDED,
        ADDED,
        REMOVED,
        CHANGED,
        /** Nothing that runs changes: the drawing, an order, blanks. */
        REDRAWN
    }

    static Difference ofFile(String file, Kind kind) {
        return new Difference(file, kind, null, null, file, null, null, null);
    }
}
