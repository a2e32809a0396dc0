package id.tanggap.complaint;

import id.tanggap.language.Refusal;

/** No complaint has this tracking number. */
public class UnknownComplaint extends Refusal {

    public UnknownComplaint() {
        super(Kind.UNKNOWN, "No complaint has this tracking number", "trackingNumber", "complaint.unknown");
    }
}
