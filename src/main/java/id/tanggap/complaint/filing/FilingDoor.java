package id.tanggap.complaint.filing;

import id.tanggap.complaint.Report;
import id.tanggap.throttle.Challenge;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The one door through which strangers file, whatever the channel. Nobody floods it, and nobody is kept out: see
 * {@link FilingFlood}.
 */
@Service
public class FilingDoor {

    private final FilingFlood flood;
    private final Filing filing;
    private final IdempotentFiling idempotent;

    FilingDoor(FilingFlood flood, Filing filing, IdempotentFiling idempotent) {
        this.flood = flood;
        this.filing = filing;
        this.idempotent = idempotent;
    }

    /**
     * Files the report; sent again under its key, it is answered as the first time and asks for nothing.
     *
     * @param key see {@link IdempotentFiling#file}; null if the client has none
     * @throws id.tanggap.throttle.WorkAsked if a small proof of work is needed, or another one than was shown
     * @throws id.tanggap.throttle.TooSoon if this reporter has to wait
     * @throws id.tanggap.language.InvalidInput as {@link Filing#file}
     */
    public Filed file(Report report, String key, Sender sender) {
        Optional<Filed> before = key == null ? Optional.empty() : idempotent.firstAnswer(report, key);
        return before.orElseGet(() -> {
            flood.admit(report.reporter(), sender);
            return key == null ? filing.file(report) : idempotent.file(report, key);
        });
    }

    /** The challenge that whoever files from this address now would have to answer; a form may bring it along. */
    public Optional<Challenge> challengeFor(String address) {
        return flood.challengeFor(address);
    }
}
