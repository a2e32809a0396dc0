package id.tanggap.complaint;

import id.tanggap.language.Refusal;
import java.util.Map;

/** The complaint is not in a state in which this can be done, say a reply after closure. Nothing was changed. */
public class IllegalTransition extends Refusal {

    private final Status status;

    /** @param transition names the text {@code transition.<transition>} */
    public IllegalTransition(String transition, Status status) {
        super(Kind.LATE, "Cannot " + transition + " a complaint that is " + status, null, "transition." + transition);
        this.status = status;
    }

    public Status status() {
        return status;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("complaintStatus", status);
    }
}
