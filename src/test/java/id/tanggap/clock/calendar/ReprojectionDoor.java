package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.calendar.DayWish.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** The national admin who changes days off, and the worker that has open clocks follow at once. */
@TestComponent
public class ReprojectionDoor {

    private final CalendarAdministration administration;
    private final Reprojection reprojection;
    private final Calendars calendars;
    private final String national;
    private final Officer admin;
    private final List<LocalDate> added = new ArrayList<>();

    ReprojectionDoor(
            CalendarAdministration administration, Reprojection reprojection, Calendars calendars, Agencies agencies) {
        this.administration = administration;
        this.reprojection = reprojection;
        this.calendars = calendars;
        this.national = agencies.national().code();
        this.admin = new Officer("admin.nasional", "Admin", Set.of(new Membership(Role.ADMIN, national)));
    }

    public void add(LocalDate day) {
        change(Wish.ADD, day);
        added.add(day);
    }

    public void remove(LocalDate day) {
        change(Wish.REMOVE, day);
        added.remove(day);
    }

    /** Has the open clocks follow whatever was changed. */
    public void follow() {
        reprojection.walkAll();
    }

    /** One batch of so many clocks. */
    public void follow(int clocks) {
        reprojection.walk(clocks);
    }

    /** Takes out again what was added and is still there. */
    public void reset() {
        added.stream()
                .filter(day -> !calendars.of(national).isWorkingDay(day))
                .forEach(day -> change(Wish.REMOVE, day));
        added.clear();
    }

    private void change(Wish wish, LocalDate day) {
        var wanted = new DayWish(null, day, wish, HolidayKind.JOINT_LEAVE, "Cuti bersama tambahan");
        administration.apply(admin, new CalendarDraft(national, "SKB 3 Menteri", false, List.of(wanted)));
        follow();
    }
}
