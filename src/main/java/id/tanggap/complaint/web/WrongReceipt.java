package id.tanggap.complaint.web;

import id.tanggap.language.Refusal;

/** Whoever asks has not shown the receipt of this report. */
class WrongReceipt extends Refusal {

    private final String trackingNumber;

    WrongReceipt(String trackingNumber) {
        super(Kind.FORBIDDEN, "The receipt does not match", ReportArguments.RECEIPT, "receipt.refused");
        this.trackingNumber = trackingNumber;
    }

    String trackingNumber() {
        return trackingNumber;
    }
}
