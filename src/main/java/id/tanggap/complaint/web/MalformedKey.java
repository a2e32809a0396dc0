package id.tanggap.complaint.web;

import id.tanggap.language.Refusal;

/** A client's Idempotency-Key is too short to be its own alone, or too long. */
class MalformedKey extends Refusal {

    MalformedKey() {
        super(Kind.INVALID, "The key has another length", "Idempotency-Key", "idempotency.key.malformed");
    }
}
