package id.tanggap.replay;

import static id.tanggap.replay.OfficeHours.DAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What superiors do when a case is late: some respond to the escalation, a few give the case to another unit. */
final class Escalations {

    /** Working days after the deadline at which a rung is told. Rule: docs/rules.md §6. */
    private static final List<Integer> RUNGS = List.of(0, 3, 10);

    private static final List<String> ABOVE_THE_UNIT =
            List.of("sekda.tangerang", "inspektur.tangerang", "bupati.tangerang");

    /** The clocks that run while a unit has the case: there the first rung is its head's. */
    private static final Set<String> OF_THE_UNIT = Set.of("FIRST_FOLLOW_UP", "COMPLETION");

    private final CaseStory story;
    private boolean reassigned;

    Escalations(CaseStory story) {
        this.story = story;
    }

    /**
     * Has superiors look at the case as long as a clock is late.
     *
     * @param met when the plan meets the clock
     */
    void await(String clock, Instant now, Instant met) {
        if (!story.plan().superiors().respond() || !met.isAfter(story.afterWork(now, DAY))) {
            return;
        }
        story.stage().complaints().show(story.number()).deadline(clock).ifPresent(deadline -> {
            for (int rung = 0; rung < RUNGS.size(); rung++) {
                Instant moment = story.afterWork(
                        deadline.dueAt(),
                        RUNGS.get(rung) * DAY + story.plan().superiors().after());
                if (met.isAfter(moment)) {
                    String officer = officer(clock, rung);
                    story.office(moment, "respond to escalation", then -> respond(clock, officer));
                }
            }
        });
    }

    /** Null for the head of the unit, whichever that is when the time has come. */
    private static String officer(String clock, int rung) {
        if (!OF_THE_UNIT.contains(clock)) {
            return ABOVE_THE_UNIT.get(rung);
        }
        return rung == 0 ? null : rung == 1 ? ABOVE_THE_UNIT.get(0) : ABOVE_THE_UNIT.get(2);
    }

    private void respond(String clock, String officer) {
        UnitWork work = story.work();
        String other = story.plan().superiors().reassignTo().orElse(work.unit());
        boolean reassigns =
                OF_THE_UNIT.contains(clock) && !reassigned && !work.isReturnPending() && !other.equals(work.unit());
        story.officer(
                officer == null ? "kepala." + work.unit() : officer,
                "respondEscalation",
                reassigns
                        ? Map.of("decision", "reassign", "unit", other, "note", "Dialihkan agar segera ditangani.")
                        : Map.of("decision", "note", "note", "Selesaikan paling lambat besok sore."));
        if (reassigns) {
            reassigned = true;
            work.reassigned(other);
        }
    }
}
