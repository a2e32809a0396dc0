package id.tanggap.architecture.planted.meddling;

import id.tanggap.complaint.Complaint;
import java.time.Instant;

/** Reads what anybody may read of a case, and moves it, which is not its business. */
public final class Meddler {

    void meddle(Complaint complaint) {
        if (!complaint.status().isFinal()) {
            complaint.withdraw(Instant.EPOCH);
        }
    }
}
