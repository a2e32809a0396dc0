package id.tanggap.identity;

/** Another request with the same Idempotency-Key was faster; its answer is the answer. The transaction must roll back. */
public class AnsweredMeanwhile extends RuntimeException {

    AnsweredMeanwhile() {
        super("another request with the same Idempotency-Key was answered first");
    }
}
