package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;

/**
 * What the complaint asks of the process that carries it. Every call joins the caller's transaction: the case and its
 * process move together or not at all.
 */
public interface ComplaintWorkflow {

    /** Starts the process of a complaint that was just filed. */
    void start(Complaint complaint);

    void reporterCompleted(TrackingNumber trackingNumber);

    void reporterConfirmed(TrackingNumber trackingNumber);

    void reporterDisputed(TrackingNumber trackingNumber);

    void reportWithdrawn(TrackingNumber trackingNumber);

    /** The case that is being handled has another class. */
    void caseReclassified(TrackingNumber trackingNumber, String complaintClass);

    /** The case was handed over to the Ombudsman; called once in the life of a case, which goes on. */
    void handedOver(TrackingNumber trackingNumber);

    /** The case was given to another unit while a unit had it. */
    void caseReassigned(TrackingNumber trackingNumber, String unit);
}
