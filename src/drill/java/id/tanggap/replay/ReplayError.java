package id.tanggap.replay;

/** The application did what it should not: it refused a legal act, failed, or did not answer. */
final class ReplayError extends RuntimeException {

    ReplayError(String message, Throwable cause) {
        super(message, cause);
    }
}
