package id.tanggap.language.web;

import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** What the next page says to a form that was sent: that it was done, or why not, with what was typed. */
@Component
public class FormAnswers {

    private final Words words;

    FormAnswers(Words words) {
        this.words = words;
    }

    /**
     * Does what a form asks for.
     *
     * @param done names the text that says so
     * @throws Refusal if what it is about is not there, or is not for who asks: another page says that
     */
    public void answer(SentForm form, String done, Runnable act) {
        try {
            act.run();
            form.flash().addFlashAttribute("notice", words.text(done, form.locale()));
        } catch (Refusal refusal) {
            refuse(form, refusal);
        } catch (ConcurrencyFailureException busy) {
            refuse(form, words.text("problem.busy", form.locale()));
        }
    }

    /** @throws Refusal as {@link #answer} does */
    public void refuse(SentForm form, Refusal refusal) {
        switch (refusal.kind()) {
            case INVALID, LATE, CONTRADICTORY -> refuse(form, words.of(refusal, form.locale()));
            case FORBIDDEN, UNKNOWN -> throw refusal;
        }
    }

    private static void refuse(SentForm form, String why) {
        form.flash()
                .addFlashAttribute(form.name() + "Error", why)
                .addFlashAttribute(form.name() + "Typed", form.typed());
    }
}
