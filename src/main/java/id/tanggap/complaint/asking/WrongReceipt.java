package id.tanggap.complaint.asking;

import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Refusal;

/** Whoever asks has not shown the receipt of this report. */
public class WrongReceipt extends Refusal {

    private final TrackingNumber trackingNumber;

    WrongReceipt(TrackingNumber trackingNumber) {
        super(Kind.FORBIDDEN, "The receipt does not match", ReportArguments.RECEIPT, "receipt.refused");
        this.trackingNumber = trackingNumber;
    }

    public TrackingNumber trackingNumber() {
        return trackingNumber;
    }
}
