package id.tanggap.clock.calendar;

/** Who had the last word on a day: a start brings the days of the file in line with the file, and no others. */
enum HolidayOrigin {
    FILE,
    ADMIN
}
