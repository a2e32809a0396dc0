package id.tanggap.complaint;

/**
 * The complaint is not in a state in which this can be done, say a reply after closure. Nothing was changed.
 * The message code is {@code transition.<name>} of the text bundle.
 */
public class IllegalTransition extends RuntimeException {

    private final String code;
    private final Status status;

    IllegalTransition(String transition, Status status) {
        super("Cannot " + transition + " a complaint that is " + status);
        this.code = "transition." + transition;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public Status status() {
        return status;
    }
}
