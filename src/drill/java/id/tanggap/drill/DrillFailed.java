package id.tanggap.drill;

/** The drill itself cannot go on: no database, a node that does not start, work that never ends. */
final class DrillFailed extends RuntimeException {

    DrillFailed(String message) {
        super(message);
    }

    DrillFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
