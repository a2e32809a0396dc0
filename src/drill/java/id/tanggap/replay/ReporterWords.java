package id.tanggap.replay;

import id.tanggap.replay.CasePlan.Ending;
import java.time.Instant;
import java.util.Map;

/** What the reporter of a case says, if anything, and what the head makes of a dispute. */
final class ReporterWords {

    /** Of a hundred reporters who are told that something is done, and it is not. */
    private static final int DISPUTE = 50;

    private static final int COMPLAIN_BY_RATING = 30;
    private static final int AT_ONCE = 30;

    private final CaseStory story;
    private int disputes;
    private boolean disappointed;

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
        if (story.work().hollow()) {
            disappointed(now);
            return;
        }
        disappointed = false;
        boolean again = story.plan().fate() == Fate.CLOSED_BY_OFFICER && disputes <= ending().reopens();
        if (ending().disputes() && (disputes == 0 || again)) {
            story.later(now, ending().reporterAfter(), "dispute", this::dispute);
        } else if (ending().confirms()) {
            story.later(now, ending().reporterAfter(), "confirm", this::confirm);
        }
    }

    private void disappointed(Instant now) {
        disappointed = true;
        // Its own dice, so that all else in the plan stays as it is without tricks.
        int temper = Math.floorMod(story.plan().arrival().row() * 37, 100);
        if (temper < DISPUTE) {
            story.later(now, ending().reporterAfter(), "dispute", this::dispute);
        } else if (temper < DISPUTE + COMPLAIN_BY_RATING) {
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
        act("confirmation", Map.of("rating", disappointed ? 1 : ending().rating(), "comment", "Begitulah."));
    }

    private void dispute(Instant now) {
        act("dispute", Map.of("reason", "Di lapangan belum ada perubahan sama sekali."));
        disputes++;
        boolean reopensAtOnce = disappointed && trick(Trick.CLOSING_AND_REOPENING);
        Instant reviewed = story.afterWork(now, reopensAtOnce ? AT_ONCE : ending().reviewedAfter());
        story.office(reviewed, "review dispute", this::review);
        story.escalations().await("DISPUTE_REVIEW", now, reviewed);
    }

    private void review(Instant now) {
        boolean reopens = disappointed ? !trick(Trick.MASS_CLOSING) : disputes <= ending().reopens();
        story.officer(
                story.work().unit().equals("tng-setda") ? "inspektur.tangerang" : "sekda.tangerang",
                "reviewDispute",
                reopens
                        ? Map.of("decision", "reopen", "reason", "Foto menunjukkan pekerjaan belum selesai.")
                        : Map.of("decision", "uphold", "reason", "Pekerjaan sudah diperiksa dan sesuai."));
        if (reopens) {
            story.work().reopened(now);
        } else if (disappointed) {
            story.inspection().coveredUp(now);
        }
    }

    private void act(String act, Map<String, Object> body) {
        story.stage().complaints().act(story.receipt(), act, body);
    }

    private boolean trick(Trick trick) {
        return story.stage().tricks().plays(story.work().unit(), trick);
    }

    private Ending ending() {
        return story.plan().ending();
    }
}
