package id.tanggap.identity;

import id.tanggap.language.Refusal;

/** A client sent an Idempotency-Key again, but with another request. */
public class KeyReusedForOtherBody extends Refusal {

    KeyReusedForOtherBody() {
        super(
                Kind.CONTRADICTORY,
                "the Idempotency-Key was used for another request",
                "Idempotency-Key",
                "idempotency.key.reused");
    }
}
