package id.tanggap.scoring.ledger;

import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;

/**
 * A case of the cohort of a unit's month, as the figures count it. Days are those of the unit's zone; what happened
 * after the last day of the month that counts is not known here. Rule: docs/rules.md §7.
 *
 * @param fact the fact that set the deadline by which it is judged
 * @param disposedOn when the unit got it
 * @param dueOn by when it was to be completed
 * @param firstDueOn by when it was to be followed up; null if its fact was struck out
 * @param followedUpOn first substantive follow-up, or null
 * @param answeredOn first answer that no upheld dispute has undone, or null; it may have come too late
 * @param daysToFollowUp working days from the disposition to the follow-up; of an open case, its age
 */
public record CohortCase(
        long fact,
        TrackingNumber trackingNumber,
        LocalDate disposedOn,
        LocalDate dueOn,
        LocalDate firstDueOn,
        LocalDate followedUpOn,
        LocalDate answeredOn,
        int daysToFollowUp,
        boolean followedUp,
        boolean firstInTime,
        boolean completedInTime) {}
