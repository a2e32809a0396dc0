package id.tanggap.clock.calendar;

import java.time.LocalDate;

/**
 * A deadline that a change of the calendar would move.
 *
 * @param clock code of what the clock measures
 */
public record ForeseenMove(String caseNumber, String clock, LocalDate from, LocalDate to) {}
