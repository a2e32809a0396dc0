package id.tanggap.supervision.board;

/**
 * Of the verified reports that came in this year, how many were followed up. Rule: docs/rules.md §6.
 *
 * @param agency code of a unit, or of the instansi for what no unit has
 * @param filed all reports that came, and {@code ended} those that ended
 */
public record FollowUpShare(String agency, int filed, int verified, int followedUp, int ended) {

    /** Traffic lights of the share. */
    public enum Band {
        HIGH,
        MIDDLE,
        LOW,
        /** Nothing was verified: there is no share. */
        NONE
    }

    /** In whole percent, rounded down; 0 when nothing was verified. */
    public int percent() {
        return verified == 0 ? 0 : (int) (100L * followedUp / verified);
    }

    /** Above 90 percent, 50 to 90, below 50. */
    public Band band() {
        if (verified == 0) {
            return Band.NONE;
        }
        if (10L * followedUp > 9L * verified) {
            return Band.HIGH;
        }
        return 2L * followedUp >= verified ? Band.MIDDLE : Band.LOW;
    }

    /** Both together, in the place of this one. */
    public FollowUpShare plus(FollowUpShare other) {
        return new FollowUpShare(
                agency,
                filed + other.filed,
                verified + other.verified,
                followedUp + other.followedUp,
                ended + other.ended);
    }
}
