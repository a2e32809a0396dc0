package id.tanggap.replay;

import java.util.Map;
import java.util.Optional;

/**
 * Everything that the people around one case will do, decided before the replay begins, so that it does not depend on
 * what other cases do. Times of officers are minutes of office hours, those of reporters minutes.
 *
 * @param report body of the filing request
 * @param withdrawAfter since the filing; empty for a reporter who lets things go their way
 */
record CasePlan(
        Arrival arrival,
        Fate fate,
        Map<String, Object> report,
        Verifying verifying,
        Handling handling,
        Ending ending,
        Superiors superiors,
        Optional<Integer> withdrawAfter) {

    /** The way of a report to the admin who verifies it. */
    enum Route {
        DIRECT,
        /** The admin passes it up to the national admin, who passes it back. */
        UP_AND_DOWN,
        /** Filed without an instansi: the national admin passes it on. */
        NATIONAL_FIRST
    }

    /**
     * @param asks whether the verifier asks for what is missing, and the reporter answers
     * @param merges instead of archiving, when there is a report to merge with
     */
    record Verifying(
            Route route,
            int after,
            boolean asks,
            int answeredAfter,
            String complaintClass,
            String category,
            boolean merges,
            String archiveReason) {}

    enum Return {
        NONE,
        UPHELD,
        REFUSED
    }

    /**
     * @param unit the one that the stream names, where it names one
     * @param asSuggested whether the admin takes what the form proposes
     * @param never the unit does nothing at all
     */
    record Handling(
            int disposedAfter,
            Optional<String> unit,
            boolean asSuggested,
            Return returns,
            int returnedAfter,
            String betterUnit,
            int decidedAfter,
            boolean noteFirst,
            int firstAfter,
            boolean extension,
            int completedAfter,
            boolean never) {}

    /** @param reopens how often the head finds a dispute justified */
    record Ending(
            int reporterAfter,
            boolean replies,
            boolean confirms,
            int rating,
            boolean disputes,
            int reopens,
            int reviewedAfter) {}

    /**
     * Whether superiors answer when the case is escalated.
     *
     * @param after their office minutes since the rung
     * @param reassignTo unit to which they give the case
     */
    record Superiors(boolean respond, int after, Optional<String> reassignTo) {}
}
