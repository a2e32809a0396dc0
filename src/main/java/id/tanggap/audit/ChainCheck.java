package id.tanggap.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks the chains and names the first link of each that is broken: an entry that was changed, is missing, or stands in
 * another place. Whoever can write to the database could compute a whole chain anew; what was published of it tells.
 */
@Component
public class ChainCheck {

    private final Entries entries;
    private final DayHeads heads;

    ChainCheck(Entries entries, DayHeads heads) {
        this.entries = entries;
        this.heads = heads;
    }

    /** What is wrong with a link. */
    public enum Fault {
        /** The entry is not as it was when it was sealed, or another one stands before it. */
        CHANGED,
        /** An entry between the one before and this one is gone. */
        MISSING,
        /** The day ends otherwise than its head says. */
        CUT_OFF,
        /** The head is not the one that was published. */
        REWRITTEN
    }

    /**
     * The first broken link of a chain.
     *
     * @param seq place in the day; 0 for the head of the day itself
     */
    public record BrokenLink(String chain, LocalDate day, int seq, Fault fault) {}

    /**
     * @param keptFrom entries of days before it may have been removed as a whole
     * @param published heads that somebody kept elsewhere; may be empty
     * @return one link for each chain that is broken
     */
    @Transactional(readOnly = true)
    public List<BrokenLink> run(LocalDate keptFrom, Collection<DayHead> published) {
        return heads.chains().stream()
                .map(chain -> firstBroken(chain, keptFrom, published))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<BrokenLink> firstBroken(String chain, LocalDate keptFrom, Collection<DayHead> published) {
        String before = DayHead.GENESIS;
        for (DayHead head : heads.of(chain)) {
            Walk walk = new Walk(before);
            entries.ofDay(chain, head.day(), walk::step);
            boolean removed = walk.seen == 0 && head.day().isBefore(keptFrom);
            Optional<BrokenLink> broken =
                    (removed ? Optional.<BrokenLink>empty() : walk.end(head)).or(() -> rewritten(head, published));
            if (broken.isPresent()) {
                return broken;
            }
            before = head.hash();
        }
        return Optional.empty();
    }

    private static Optional<BrokenLink> rewritten(DayHead head, Collection<DayHead> published) {
        return published.stream()
                .filter(known ->
                        known.chain().equals(head.chain()) && known.day().equals(head.day()))
                .filter(known -> !known.equals(head))
                .findFirst()
                .map(known -> new BrokenLink(head.chain(), head.day(), 0, Fault.REWRITTEN));
    }

    /** Goes through a day and stops judging at the first fault. */
    private static final class Walk {

        private String hash;
        private int seen;
        private int brokenAt;
        private Fault fault;

        private Walk(String before) {
            this.hash = before;
        }

        private void step(Entries.Sealed link) {
            seen++;
            if (fault != null) {
                return;
            }
            hash = link.entry().hash(hash);
            if (link.seq() != seen) {
                broken(seen, Fault.MISSING);
            } else if (!hash.equals(link.hash())) {
                broken(seen, Fault.CHANGED);
            }
        }

        private Optional<BrokenLink> end(DayHead head) {
            if (fault == null && (seen != head.entries() || !hash.equals(head.hash()))) {
                broken(seen + 1, Fault.CUT_OFF);
            }
            return Optional.ofNullable(fault).map(found -> new BrokenLink(head.chain(), head.day(), brokenAt, found));
        }

        private void broken(int seq, Fault found) {
            brokenAt = seq;
            fault = found;
        }
    }
}
