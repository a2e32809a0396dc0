package id.tanggap.complaint.filing;

/**
 * From where a report comes.
 *
 * @param address of the visitor; not kept
 * @param proof the answer to a challenge; null if none was asked for
 */
public record Sender(String address, String proof) {

    @Override
    public String toString() {
        return "Sender[hidden]";
    }
}
