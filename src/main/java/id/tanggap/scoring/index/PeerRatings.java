package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Arithmetic.ratio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * The ratings of a whole peer group, every rating counting the same, whichever unit it is about.
 *
 * @param ratings their number
 * @param ratingSum their sum; a rating is 1 to 5
 */
public record PeerRatings(long ratings, long ratingSum) {

    /** Those of all the peers together. */
    public static PeerRatings of(Collection<Figures> peers) {
        return new PeerRatings(
                peers.stream().mapToLong(Figures::ratings).sum(),
                peers.stream().mapToLong(Figures::ratingSum).sum());
    }

    /** μ, 1 to 5; none while nobody in the group was rated. */
    public Optional<BigDecimal> mean() {
        return ratings == 0
                ? Optional.empty()
                : Optional.of(ratio(BigDecimal.valueOf(ratingSum), BigDecimal.valueOf(ratings)));
    }
}
