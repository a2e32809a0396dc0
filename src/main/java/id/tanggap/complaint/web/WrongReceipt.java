package id.tanggap.complaint.web;

import id.tanggap.language.Refusal;

/** The receipt is not the one of this report's reporter. */
class WrongReceipt extends Refusal {

    WrongReceipt() {
        super(Kind.FORBIDDEN, "The receipt does not match", ComplaintApi.RECEIPT, "receipt.refused");
    }
}
