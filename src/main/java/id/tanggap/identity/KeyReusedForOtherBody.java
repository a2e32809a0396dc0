package id.tanggap.identity;

/** A client sent an Idempotency-Key again, but with another request. */
public class KeyReusedForOtherBody extends RuntimeException {

    KeyReusedForOtherBody() {
        super("the Idempotency-Key was used for another request");
    }
}
