package id.tanggap.clock.calendar;

import id.tanggap.language.Refusal;

/** The officer may not change, or not see, the days off of this agency. */
public class NotYourCalendar extends Refusal {

    public NotYourCalendar() {
        super(Kind.FORBIDDEN, "This calendar is kept by others", null, "calendar.forbidden");
    }
}
