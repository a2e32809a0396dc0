package id.tanggap.clock;

/** A clock cannot be changed in this way; the message says why. */
public class IllegalClockChange extends RuntimeException {

    IllegalClockChange(String message) {
        super(message);
    }
}
