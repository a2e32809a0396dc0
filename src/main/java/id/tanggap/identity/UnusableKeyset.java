package id.tanggap.identity;

/** The identity keyset is missing, broken, or the public one of the demo; its message says which, never the keyset. */
class UnusableKeyset extends RuntimeException {

    UnusableKeyset(String message) {
        super(message);
    }
}
