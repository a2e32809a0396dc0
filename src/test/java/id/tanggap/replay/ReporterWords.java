package id.tanggap.replay;

import id.tanggap.replay.CasePlan.Ending;
import java.time.Instant;
import java.util.Map;

/** What the reporter of a case says, if anything, and what the head makes of a dispute. */
final class ReporterWords {

    private final CaseStory story;
    private int disputes;

    ReporterWords(CaseStory story) {
        this.story = story;
    }

    /** The unit has told how far it is. */
    void noted(Instant now) {
        if (ending().replies()) {
            story.later(now, ending().reporterAfter() / 4 + 5, "reply", this::reply);
        }
    }

    /** The unit has answered. */
    void answered(Instant now) {
        boolean again = story.plan().fate() == Fate.CLOSED_BY_OFFICER && disputes <= ending().reopens();
        if (ending().disputes() && (disputes == 0 || again)) {
            story.later(now, ending().reporterAfter(), "dispute", this::dispute);
        } else if (ending().confirms()) {
            story.later(now, ending().reporterAfter(), "confirm", this::confirm);
        }
    }

    void complete(Instant now) {
        act("completion", Map.of("text", "Lokasinya di depan pasar, kejadiannya kemarin sore."));
        story.completed(now);
    }

    void withdraw(Instant now) {
        act("withdrawal", Map.of("reason", "Sudah diselesaikan dengan cara lain."));
    }

    private void reply(Instant now) {
        act("replies", Map.of("text", "Terima kasih, kami tunggu. 🙏"));
    }

    private void confirm(Instant now) {
        act("confirmation", Map.of("rating", ending().rating(), "comment", "Sudah sesuai."));
    }

    private void dispute(Instant now) {
        act("dispute", Map.of("reason", "Di lapangan belum ada perubahan sama sekali."));
        disputes++;
        Instant reviewed = story.afterWork(now, ending().reviewedAfter());
        story.office(reviewed, "review dispute", this::review);
        story.escalations().await("DISPUTE_REVIEW", now, reviewed);
    }

    private void review(Instant now) {
        boolean reopens = disputes <= ending().reopens();
        story.officer(
                "kepala." + story.work().unit(),
                "reviewDispute",
                reopens
                        ? Map.of("decision", "reopen", "reason", "Foto menunjukkan pekerjaan belum selesai.")
                        : Map.of("decision", "uphold", "reason", "Pekerjaan sudah diperiksa dan sesuai."));
        if (reopens) {
            story.work().reopened(now);
        }
    }

    private void act(String act, Map<String, Object> body) {
        story.stage().complaints().act(story.receipt(), act, body);
    }

    private Ending ending() {
        return story.plan().ending();
    }
}
