package id.tanggap.clock.calendar;

import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;

/**
 * A deadline that a change of the calendar would move.
 *
 * @param clock code of what the clock measures
 */
public record ForeseenMove(TrackingNumber caseNumber, String clock, LocalDate from, LocalDate to) {}
