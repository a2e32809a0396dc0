package id.tanggap.replay;

import id.tanggap.replay.CasePlan.Handling;
import java.time.Instant;
import java.util.Map;

/** What the liaison officers of the unit in charge do with a case. */
final class UnitWork {

    private final CaseStory story;
    private String unit;
    private boolean returnPending;

    UnitWork(CaseStory story) {
        this.story = story;
    }

    /** The unit that has the case; null before the disposition. */
    String unit() {
        return unit;
    }

    boolean isReturnPending() {
        return returnPending;
    }

    /** The unit that this one finds better. */
    String betterUnit() {
        String better = handling().betterUnit();
        return better.equals(unit) ? "tng-setda".equals(unit) ? "tng-diskominfo" : "tng-setda" : better;
    }

    /** A superior has given the case to another unit, which goes on where this one was. */
    void reassigned(String other) {
        unit = other;
    }

    void begin(String unitInCharge, Instant now) {
        unit = unitInCharge;
        returnPending = false;
        if (handling().never()) {
            story.escalations().await("FIRST_FOLLOW_UP", now, Instant.MAX);
            story.escalations().await("COMPLETION", now, Instant.MAX);
            return;
        }
        Instant completed;
        if (handling().noteFirst()) {
            Instant first = story.afterWork(now, handling().firstAfter());
            completed = story.afterWork(first, handling().completedAfter());
            story.office(first, "note progress", this::note);
            story.escalations().await("FIRST_FOLLOW_UP", now, first);
        } else {
            completed = story.afterWork(now, handling().completedAfter());
            story.escalations().await("FIRST_FOLLOW_UP", now, completed);
        }
        story.office(completed, "complete", this::complete);
        story.escalations().await("COMPLETION", now, completed);
    }

    void giveBack(String unitInCharge, Instant now) {
        unit = unitInCharge;
        story.office(story.afterWork(now, handling().returnedAfter()), "return", this::returnCase);
    }

    private void returnCase(Instant now) {
        story.officer(
                liaison(),
                "followUp",
                Map.of("decision", "return", "returnTo", betterUnit(), "reason", "Bukan kewenangan unit kami."));
        returnPending = true;
        Instant decided = story.afterWork(now, handling().decidedAfter());
        story.office(decided, "decide return", story::decideReturn);
        story.escalations().await("RETURN_DECISION", now, decided);
    }

    private void note(Instant now) {
        followUp("progress", "Tim kami sudah meninjau lokasi dan menjadwalkan pekerjaan. 🚧");
        if (handling().extension()) {
            story.office(story.afterWork(now, 30), "extend", this::extend);
        }
        story.reporter().noted(now);
    }

    private void extend(Instant now) {
        // An officer sees in the form that it is too late to ask.
        boolean possible = story.stage()
                .complaints()
                .show(story.number())
                .deadline("COMPLETION")
                .filter(deadline -> deadline.state().equals("RUNNING"))
                .isPresent();
        if (!possible) {
            throw new Overtaken();
        }
        story.officer(
                liaison(),
                "followUp",
                Map.of("decision", "extend", "extraDays", 5, "reason", "Menunggu kedatangan material."));
    }

    private void complete(Instant now) {
        followUp("complete", "Pekerjaan telah selesai dan dapat dilihat di lokasi. Terima kasih atas laporannya.");
        story.reporter().answered(now);
    }

    /** The head has found a dispute justified. */
    void reopened(Instant now) {
        story.office(story.afterWork(now, handling().firstAfter()), "complete", this::complete);
    }

    private void followUp(String decision, String answer) {
        story.officer(liaison(), "followUp", Map.of("decision", decision, "answer", answer));
    }

    private String liaison() {
        return "penghubung." + unit;
    }

    private Handling handling() {
        return story.plan().handling();
    }
}
