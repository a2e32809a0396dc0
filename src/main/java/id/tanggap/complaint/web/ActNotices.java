package id.tanggap.complaint.web;

import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page of a report says after a redirect: that something was done, or why not, with what was typed. */
@Component
class ActNotices {

    private final Words words;

    ActNotices(Words words) {
        this.words = words;
    }

    /** Built from the normalized number only, so it cannot lead elsewhere. */
    static String redirectTo(TrackingNumber trackingNumber) {
        return "redirect:/laporan/" + trackingNumber;
    }

    void done(RedirectAttributes flash, String act, Locale locale) {
        flash.addFlashAttribute("notice", words.text("notice." + act, locale));
    }

    /**
     * @param why in words
     * @param typed what comes back into the form; may be null
     */
    static void refuse(RedirectAttributes flash, String act, String why, String typed) {
        flash.addFlashAttribute("failedAction", act)
                .addFlashAttribute("actionError", why)
                .addFlashAttribute("typed", typed);
    }
}
