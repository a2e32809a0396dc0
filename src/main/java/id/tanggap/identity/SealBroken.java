package id.tanggap.identity;

/** A sealed row was altered, moved to another owner, or sealed with a key that the keyset does not hold. */
public class SealBroken extends RuntimeException {

    SealBroken(String message) {
        super(message);
    }
}
