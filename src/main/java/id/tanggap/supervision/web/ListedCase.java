package id.tanggap.supervision.web;

import id.tanggap.complaint.Status;
import id.tanggap.complaint.viewing.CaseLinks.Place;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case in a list of the control room.
 *
 * @param title null where the reader may not know it
 * @param place where the reader may open it
 * @param unit null where no unit has it
 * @param holder who must act next, in words
 * @param deadline what is due next; null when no authority is awaited
 * @param asked the rung on which it stands; null when nobody was asked
 * @param next the rung that comes; null when no ladder goes on
 * @param directable whether the reader may ask the holder to act
 */
record ListedCase(
        TrackingNumber trackingNumber,
        String title,
        Place place,
        Named instansi,
        Named unit,
        String holder,
        Status status,
        String statusWord,
        Deadline deadline,
        Asked asked,
        Next next,
        boolean directable) {

    /** An agency, by code and name. */
    record Named(String code, String name) {}

    /**
     * What is due next.
     *
     * @param days working days by which it is late, or that are left
     * @param countdown say "lewat 6 hari kerja"
     */
    record Deadline(String clock, LocalDate dueOn, boolean late, int days, String countdown) {}

    /**
     * Who was asked last, and what they said.
     *
     * @param answer null while nobody has answered
     */
    record Asked(int rung, List<String> told, Instant raisedAt, String answer, Instant answeredAt) {}

    /** Who is asked next, and on which morning. */
    record Next(String clock, int rung, List<String> told, LocalDate on) {}
}
