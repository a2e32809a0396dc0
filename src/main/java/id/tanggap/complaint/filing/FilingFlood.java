package id.tanggap.complaint.filing;

import id.tanggap.identity.ContactDetails;
import id.tanggap.identity.Identity;
import id.tanggap.throttle.Bucket;
import id.tanggap.throttle.Challenge;
import id.tanggap.throttle.Challenges;
import id.tanggap.throttle.FilingLimits;
import id.tanggap.throttle.FloodAlarm;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import id.tanggap.throttle.Network;
import id.tanggap.throttle.TooSoon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows a flood of reports down. Beyond a limit a small proof of work is asked for: an address may be that of a whole
 * carrier, and anybody can type the telephone number of somebody else. Only who sends very many reports with one contact
 * from one address has to wait.
 *
 * <p>Decision: docs/decisions/0040-flooding.md.
 */
@Component
class FilingFlood {

    private final FilingLimits limits;
    private final LeakyBuckets buckets;
    private final Challenges challenges;
    private final FloodAlarm alarm;

    FilingFlood(Limits limits, LeakyBuckets buckets, Challenges challenges, FloodAlarm alarm) {
        this.limits = limits.filing();
        this.buckets = buckets;
        this.challenges = challenges;
        this.alarm = alarm;
    }

    void admit(Identity reporter, Sender sender) {
        List<String> contacts = ContactDetails.spellings(reporter);
        List<Bucket> own = contacts.stream()
                .map(contact -> limits.contactAtAddress()
                        .bucket("filing-contact-at", contact + " " + Network.of(sender.address())))
                .toList();
        own.forEach(bucket -> buckets.wait(bucket).ifPresent(wait -> {
            throw new TooSoon(wait);
        }));
        List<Bucket> shared = Stream.concat(
                        contacts.stream().map(contact -> limits.contact().bucket("filing-contact", contact)),
                        Stream.of(from(sender.address())))
                .toList();
        double load = load(Stream.concat(shared.stream(), Stream.of(all())));
        if (load > 1) {
            challenges.expectAnswer(sender.proof(), sender.address(), load);
        }
        own.forEach(buckets::drop);
        shared.forEach(buckets::drop);
        alarm.dropAndWatch(all(), "tanggap.filing.flooding", "Reports flood in, proofs of work are asked for", "all");
    }

    Optional<Challenge> challengeFor(String address) {
        double load = load(Stream.of(from(address), all()));
        return load > 1 ? Optional.of(challenges.issue(load)) : Optional.empty();
    }

    private double load(Stream<Bucket> of) {
        return of.mapToDouble(buckets::load).max().orElse(0);
    }

    private Bucket from(String address) {
        return limits.address().bucket("filing-address", Network.of(address));
    }

    private Bucket all() {
        return limits.all().bucket("filing-all", "");
    }
}
