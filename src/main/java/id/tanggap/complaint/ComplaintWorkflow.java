package id.tanggap.complaint;

/**
 * What the complaint asks of the process that carries it. Every call joins the caller's transaction: the case and its
 * process move together or not at all.
 */
public interface ComplaintWorkflow {

    /** Starts the process of a complaint that was just filed. */
    void start(Complaint complaint);

    void reporterCompleted(String trackingNumber);

    void reporterConfirmed(String trackingNumber);

    void reporterDisputed(String trackingNumber);

    void reportWithdrawn(String trackingNumber);

    /** The case that is being handled has another class. */
    void caseReclassified(String trackingNumber, String complaintClass);

    /** The case was handed over to the Ombudsman; called once in the life of a case, which goes on. */
    void handedOver(String trackingNumber);

    /** The case was given to another unit while a unit had it. */
    void caseReassigned(String trackingNumber, String unit);
}
