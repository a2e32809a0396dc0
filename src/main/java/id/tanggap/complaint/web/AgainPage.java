package id.tanggap.complaint.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A form of a reporter as it was sent, to be sent once more: its session ended, its token was stale, or it came too soon. */
final class AgainPage {

    private AgainPage() {}

    /** @param known whether the session still knows the reporter; else the receipt is asked for */
    static ModelAndView of(ReturnedForm form, boolean known) {
        return new ModelAndView("again", Map.of("form", form, "known", known), HttpStatus.FORBIDDEN);
    }
}
