package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.index.Band;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What follows from bands and ranks. It is a proposal: a human approves every reward and sanction.
 *
 * <p>A period without a band, for too few cases, is passed over: it neither lengthens nor ends a run. Only the newest
 * one must have a band, for nothing follows from a period that says nothing. Rule: docs/rules.md §7.
 */
public final class Consequences {

    private static final int REWARDED_RANKS = 3;
    private static final int REWARDED_QUARTERS = 2;

    private Consequences() {}

    /**
     * The sanction for the newest month: by how many judged months in band D or E ran up to it.
     *
     * @param months bands of one unit, oldest first
     */
    public static Optional<ConsequenceKind> sanction(List<Optional<Band>> months) {
        long run = run(months, Band::isPoor);
        if (run == 0) {
            return Optional.empty();
        }
        List<ConsequenceKind> ladder = ConsequenceKind.SANCTIONS;
        return Optional.of(ladder.get((int) Math.min(run, ladder.size()) - 1));
    }

    /**
     * The grounds of a certificate for the newest quarter; empty without one. In band D or E no rank is rewarded: among
     * three poor units somebody is always first.
     *
     * @param quarters bands of one unit, oldest first
     * @param rank in its group in the newest quarter
     */
    public static Set<CertificateGround> certificate(List<Optional<Band>> quarters, OptionalInt rank) {
        Set<CertificateGround> grounds = EnumSet.noneOf(CertificateGround.class);
        if (run(quarters, Band.A::equals) >= REWARDED_QUARTERS) {
            grounds.add(CertificateGround.TWO_QUARTERS_IN_BAND_A);
        }
        boolean top = rank.isPresent() && rank.getAsInt() <= REWARDED_RANKS;
        if (top && run(quarters, band -> !band.isPoor()) > 0) {
            grounds.add(CertificateGround.TOP_THREE_OF_ITS_GROUP);
        }
        return grounds;
    }

    private static long run(List<Optional<Band>> periods, Predicate<Band> wanted) {
        if (periods.isEmpty() || periods.get(periods.size() - 1).isEmpty()) {
            return 0;
        }
        List<Band> judged = periods.stream().flatMap(Optional::stream).toList();
        long run = 0;
        for (int i = judged.size() - 1; i >= 0 && wanted.test(judged.get(i)); i--) {
            run++;
        }
        return run;
    }
}
