package id.tanggap.scoring.index;

/**
 * What the facts say of one unit in one month: counts over its cohort, the dispositions whose completion deadline falls
 * into the month, so that late cases cannot hide. Rule: docs/rules.md §7.
 *
 * @param dispositions size of the cohort
 * @param followedUp of these, with a substantive follow-up
 * @param firstInTime of these, with the first follow-up within its limit
 * @param completedInTime of these, completed within the limit of the class
 * @param daysToFollowUp sum over the cohort of working days from disposition to first follow-up, open cases with their
 *     age
 * @param ratings number of ratings given in the month
 * @param ratingSum their sum; a rating is 1 to 5
 * @param closed cases closed in the month
 * @param disputesUpheld disputes decided for the reporter in the month, which reopened the case
 * @param refusedReturns returns of the unit that were refused in the month
 * @param workingDays working days of the unit's instansi in the month
 * @param activeDays of these, with at least one officer of the unit active
 * @param beyondTwiceTheLimit cases that went beyond twice their limit in the month, which may be of an earlier cohort
 * @param identityLeaks confirmed leaks of a reporter's identity
 * @param shamClosures proven closures of a case that was not answered
 */
public record Figures(
        int dispositions,
        int followedUp,
        int firstInTime,
        int completedInTime,
        long daysToFollowUp,
        int ratings,
        int ratingSum,
        int closed,
        int disputesUpheld,
        int refusedReturns,
        int workingDays,
        int activeDays,
        int beyondTwiceTheLimit,
        int identityLeaks,
        int shamClosures) {

    /** @throws IllegalArgumentException for counts that no facts can give, naming them */
    public Figures {
        share(followedUp, dispositions, "followedUp");
        share(firstInTime, followedUp, "firstInTime");
        share(completedInTime, dispositions, "completedInTime");
        share(activeDays, workingDays, "activeDays");
        count(daysToFollowUp, "daysToFollowUp");
        count(closed, "closed");
        count(disputesUpheld, "disputesUpheld");
        count(refusedReturns, "refusedReturns");
        count(identityLeaks, "identityLeaks");
        count(beyondTwiceTheLimit, "beyondTwiceTheLimit");
        count(shamClosures, "shamClosures");
        count(ratings, "ratings");
        if (ratingSum < ratings || ratingSum > 5L * ratings) {
            throw new IllegalArgumentException("ratingSum " + ratingSum + " of " + ratings + " ratings from 1 to 5");
        }
    }

    /** The figures of both together: the months of a quarter, say. */
    public Figures plus(Figures other) {
        return new Figures(
                dispositions + other.dispositions,
                followedUp + other.followedUp,
                firstInTime + other.firstInTime,
                completedInTime + other.completedInTime,
                daysToFollowUp + other.daysToFollowUp,
                ratings + other.ratings,
                ratingSum + other.ratingSum,
                closed + other.closed,
                disputesUpheld + other.disputesUpheld,
                refusedReturns + other.refusedReturns,
                workingDays + other.workingDays,
                activeDays + other.activeDays,
                beyondTwiceTheLimit + other.beyondTwiceTheLimit,
                identityLeaks + other.identityLeaks,
                shamClosures + other.shamClosures);
    }

    /**
     * With one case more in the cohort, which missed both limits, but not twice the limit.
     *
     * @param daysToFollowUp working days until it was followed up
     */
    public Figures withLateCase(int daysToFollowUp) {
        return plus(new Figures(1, 1, 0, 0, daysToFollowUp, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static void share(int part, int whole, String name) {
        count(part, name);
        if (part > whole) {
            throw new IllegalArgumentException(name + " is " + part + " of " + whole);
        }
    }

    private static void count(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value);
        }
    }
}
