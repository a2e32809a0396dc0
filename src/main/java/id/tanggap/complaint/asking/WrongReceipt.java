package id.tanggap.complaint.asking;

import id.tanggap.language.Refusal;

/** Whoever asks has not shown the receipt of this report. */
public class WrongReceipt extends Refusal {

    private final String trackingNumber;

    WrongReceipt(String trackingNumber) {
        super(Kind.FORBIDDEN, "The receipt does not match", ReportArguments.RECEIPT, "receipt.refused");
        this.trackingNumber = trackingNumber;
    }

    public String trackingNumber() {
        return trackingNumber;
    }
}
