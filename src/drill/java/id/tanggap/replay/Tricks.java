package id.tanggap.replay;

import static id.tanggap.replay.OfficeHours.DAY;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the units that play a trick do instead of, or besides, what they would have done. */
final class Tricks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** On its own, before the deadline comes. */
    private static final int JUST_BEFORE = DAY;

    private static final int AT_ONCE = 30;

    private final Map<String, Trick> given;
    private final PagesDoor pages;
    private final Doors doors;

    Tricks(Map<String, Trick> given, Doors doors, PagesDoor pages) {
        this.given = given;
        this.doors = doors;
        this.pages = pages;
    }

    boolean plays(String unit, Trick trick) {
        return given.get(unit) == trick;
    }

    /** When such a unit answers; its own plan is what it would have done. */
    Instant answers(String unit, Instant now, Instant planned, OfficeHours office) {
        Instant sooner = plays(unit, Trick.CLOSING_AND_REOPENING)
                ? office.after(now, AT_ONCE)
                : plays(unit, Trick.MASS_CLOSING) ? lastOfficeHour(now) : planned;
        return sooner.isBefore(planned) && !sooner.isBefore(now) ? sooner : planned;
    }

    /** Has the class of a case that will be late changed, so that its deadline moves; a refusal is what should come. */
    void reclassify(CaseStory story, String liaison, String admin) {
        Map<String, String> form =
                Map.of("class", "PENGADUAN_BERKADAR", "reason", "Perlu pemeriksaan lebih lanjut di lapangan.");
        String path = "/berkas/" + story.number() + "/klasifikasi";
        int asLiaison = pages.submit(liaison, path, form);
        if (asLiaison < 400) {
            throw new ReplayError(path + ": opened to the unit itself with " + asLiaison, null);
        }
        pages.submit(admin, path, form);
    }

    /** Fields that no form has, with a day on which the case was not late yet. */
    Map<String, Object> redated(Map<String, Object> fields, Instant now) {
        String before = now.atZone(ZONE).minusDays(21).toString();
        Map<String, Object> more = new LinkedHashMap<>(fields);
        for (String name : new String[] {"at", "happenedAt", "answeredAt", "date", "followedUpOn"}) {
            more.put(name, before);
        }
        return more;
    }

    /** A day off in the past would move deadlines; only admins and the national admin may want one. */
    void wantDayOff(String liaison, Instant now) {
        String day = now.atZone(ZONE).toLocalDate().minusDays(2).toString();
        Answer answer = doors.asOfficer(
                liaison,
                "/api/v1/calendar/changes",
                Map.of(
                        "agency",
                        Codes.INSTANSI,
                        "reason",
                        "Kantor tutup.",
                        "days",
                        List.of(Map.of("date", day, "action", "add", "kind", "libur_daerah", "name", "Libur"))));
        if (answer.isOk()) {
            throw new ReplayError("a liaison has added a day off in the past", null);
        }
    }

    /** A working day before a deadline. */
    static Instant justBefore(Instant due, OfficeHours office, Instant now) {
        ZonedDateTime day = due.atZone(ZONE).minusDays(2).with(LocalTime.of(10, 0));
        Instant moment = day.toInstant();
        return office.after(moment.isBefore(now) ? now : moment, JUST_BEFORE / 8);
    }

    private static Instant lastOfficeHour(Instant now) {
        ZonedDateTime last =
                now.atZone(ZONE).with(TemporalAdjusters.lastDayOfMonth()).with(LocalTime.of(15, 0));
        while (last.getDayOfWeek().getValue() > 5) {
            last = last.minusDays(1);
        }
        return last.toInstant();
    }
}
