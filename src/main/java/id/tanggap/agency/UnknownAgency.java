package id.tanggap.agency;

/** No agency has this code. */
public class UnknownAgency extends RuntimeException {

    public UnknownAgency(String code) {
        super("No agency has the code \"" + code + "\"");
    }
}
