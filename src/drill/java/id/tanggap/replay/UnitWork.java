package id.tanggap.replay;

import id.tanggap.replay.CasePlan.Handling;
import id.tanggap.replay.CasePlan.Return;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the liaison officers of the unit in charge do with a case. */
final class UnitWork {

    private static final int AT_ONCE = 30;
    private static final int BOUNCED_AFTER = 4 * OfficeHours.DAY;

    private final CaseStory story;
    private String unit;
    private Instant since;
    private boolean returnPending;
    private boolean bounced;
    private boolean hollow;
    private Instant reallyDone;

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

    /** Whether the unit has said that it is done, and is not. */
    boolean hollow() {
        return hollow;
    }

    /** Whether the case was given back as a trick. */
    boolean bounced() {
        return bounced;
    }

    /** When the unit got the case for the first time. */
    Instant since() {
        return since;
    }

    /** Whether the unit gives back what it would do late. */
    boolean wouldBounce(String unitInCharge) {
        int limit = Planner.limit(story.plan().verifying().complaintClass());
        return tricks().plays(unitInCharge, Trick.BOUNCING)
                && (handling().never()
                        || handling().firstAfter() > BOUNCED_AFTER
                        || handling().firstAfter() + handling().completedAfter() > limit);
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

    /** @param from when the unit started to work; it may have had the case back for a while */
    void begin(String unitInCharge, Instant from, Instant now) {
        unit = unitInCharge;
        returnPending = false;
        if (tricks().plays(unit, Trick.TEMPLATE_ANSWERS)) {
            story.office(story.afterWork(now, AT_ONCE), "send template", this::sendTemplate);
        }
        if (handling().never()) {
            story.escalations().await("FIRST_FOLLOW_UP", now, Instant.MAX);
            story.escalations().await("COMPLETION", now, Instant.MAX);
            return;
        }
        Instant first = notBefore(now, story.afterWork(from, handling().firstAfter()));
        Instant completed = handling().noteFirst()
                ? story.afterWork(first, handling().completedAfter())
                : notBefore(now, story.afterWork(from, handling().completedAfter()));
        reallyDone = completed;
        Instant answered = tricks().answers(unit, now, completed, story.stage().office());
        hollow = answered.isBefore(completed);
        if (handling().noteFirst() && first.isBefore(answered)) {
            story.office(first, "note progress", this::note);
            story.escalations().await("FIRST_FOLLOW_UP", now, first);
        } else {
            story.escalations().await("FIRST_FOLLOW_UP", now, answered);
        }
        story.office(answered, "complete", this::complete);
        story.escalations().await("COMPLETION", now, answered);
        if (tricks().plays(unit, Trick.LATE_RECLASSIFICATION)) {
            missesDeadline(completed)
                    .ifPresent(due -> story.office(
                            Tricks.justBefore(due, story.stage().office(), now), "reclassify", this::reclassify));
        }
    }

    private static Instant notBefore(Instant now, Instant moment) {
        return moment.isBefore(now) ? now : moment;
    }

    /** The deadline that will be missed. */
    private Optional<Instant> missesDeadline(Instant completed) {
        return story.plan().verifying().complaintClass().equals("PENGADUAN_BERKADAR")
                ? Optional.empty()
                : story.stage()
                        .complaints()
                        .show(story.number())
                        .deadline("COMPLETION")
                        .map(CaseFile.Deadline::dueAt)
                        .filter(due -> !completed.isBefore(due));
    }

    private void reclassify(Instant now) {
        tricks().reclassify(story, liaison(), CaseStory.ADMIN);
    }

    private void sendTemplate(Instant now) {
        followUp("progress", "Terima kasih atas laporan Anda. Laporan akan segera kami tindak lanjuti.");
    }

    void giveBack(String unitInCharge, Instant now) {
        unit = unitInCharge;
        since = now;
        bounced = handling().returns() == Return.NONE;
        int after = bounced ? BOUNCED_AFTER : handling().returnedAfter();
        story.office(story.afterWork(now, after), "return", this::returnCase);
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
        followUp("progress", Replies.progress(row()));
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
        Map<String, Object> answer = Map.of("decision", "complete", "answer", Replies.done(row()));
        boolean redates = tricks().plays(unit, Trick.REDATING);
        story.officer(liaison(), "followUp", redates ? tricks().redated(answer, now) : answer);
        if (redates) {
            tricks().wantDayOff(liaison(), now);
        }
        story.reporter().answered(now);
    }

    /** The head has found a dispute justified. */
    void reopened(Instant now) {
        Instant again = hollow
                ? notBefore(now, reallyDone)
                : story.afterWork(now, handling().firstAfter());
        hollow = false;
        story.office(again, "complete", this::complete);
    }

    private void followUp(String decision, String answer) {
        story.officer(liaison(), "followUp", Map.of("decision", decision, "answer", answer));
    }

    private int row() {
        return story.plan().arrival().row();
    }

    private Tricks tricks() {
        return story.stage().tricks();
    }

    private String liaison() {
        return "penghubung." + unit;
    }

    private Handling handling() {
        return story.plan().handling();
    }
}
