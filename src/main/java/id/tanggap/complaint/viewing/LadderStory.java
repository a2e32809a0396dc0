package id.tanggap.complaint.viewing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Port to the ladders of a case: who was asked, what they answered, and to whom it went on. Rule: docs/rules.md §6. */
public interface LadderStory {

    /** Every rung that was reached, in order, with the words that this view shows. */
    List<Step> of(CaseView view, Locale locale);

    /**
     * A rung that was reached.
     *
     * @param told who was told, by name
     * @param answerable false for a reminder, which needs no answer, and at the top, where the reporter has the word
     * @param answer what was decided, in words; null when nobody answered
     * @param text what was written with it; null when nothing was
     */
    record Step(
            String clock,
            int rung,
            List<String> told,
            boolean answerable,
            Instant raisedAt,
            String answer,
            Instant answeredAt,
            String text) {}
}
