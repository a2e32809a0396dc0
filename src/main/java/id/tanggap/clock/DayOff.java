package id.tanggap.clock;

import java.time.LocalDate;

/** A public holiday, a day of joint leave or an instansi's own day off. */
public record DayOff(LocalDate day, String name) {}
