package id.tanggap.clock;

import java.time.LocalDate;

/**
 * The days of one pause: those after the day on which it began, up to the day on which it ended. The first still counts
 * because the officer had it, the last does not because the reporter had it.
 *
 * <p>Rule: docs/rules.md §2.
 */
record PausedDays(LocalDate from, LocalDate to) {

    /** The part of it after the first and up to the second day; without days when it lies outside. */
    PausedDays within(LocalDate startExclusive, LocalDate endInclusive) {
        return new PausedDays(
                from.isBefore(startExclusive) ? startExclusive : from, to.isAfter(endInclusive) ? endInclusive : to);
    }

    boolean contains(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
