package id.tanggap.throttle;

import java.time.Duration;
import java.util.Map;

/** Too much is coming in: it is done for whoever shows a small proof of work, or waits. */
public class WorkAsked extends TooSoon {

    private final transient Challenge challenge;

    WorkAsked(Challenge challenge, Duration wait) {
        super(wait, "work.asked");
        this.challenge = challenge;
    }

    public Challenge challenge() {
        return challenge;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("challenge", Map.of("text", challenge.text(), "bits", challenge.bits(), "algorithm", "SHA-256"));
    }
}
