package id.tanggap.complaint;

/** No complaint has this tracking number. */
public class UnknownComplaint extends RuntimeException {

    UnknownComplaint() {
        super("No complaint has this tracking number");
    }
}
