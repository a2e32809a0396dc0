package id.tanggap.complaint.holding;

import id.tanggap.complaint.HeldAs;
import java.time.Instant;

/**
 * How long one holder held a case.
 *
 * @param agency code of the agency; null when the reporter had the word
 * @param chargedTo code of the agency to which a delay in this time counts; null for the reporter's time and as long as
 *     a return is undecided
 * @param until null while it goes on
 * @param workingDays working days of the instansi after the first day, up to the last
 */
public record HeldTime(HeldAs heldAs, String agency, String chargedTo, Instant from, Instant until, int workingDays) {}
