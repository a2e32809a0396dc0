package id.tanggap.complaint.web;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.web.FormAnswers;
import id.tanggap.language.web.SentForm;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to know an anonymous reporter, the custodian's decision, and the one look that follows. */
@Controller
class IdentityRequestPages {

    private static final String FORM = "identity";

    private final IdentityRequests requests;
    private final FormAnswers answers;

    IdentityRequestPages(IdentityRequests requests, FormAnswers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @PostMapping("/berkas/{number}/identitas")
    String ask(
            TrackingNumber trackingNumber,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(
                new SentForm(FORM, reason, flash, locale),
                "identity.request.sent",
                () -> requests.ask(trackingNumber, officer, reason));
        return "redirect:/berkas/" + trackingNumber;
    }

    /** Answers with the page itself: a redirect would have to keep the identity somewhere. */
    @PostMapping("/berkas/{number}/identitas/{id}")
    String show(
            TrackingNumber trackingNumber,
            @PathVariable long id,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            model.addAttribute("identity", requests.show(id, officer)).addAttribute("trackingNumber", trackingNumber);
            return "identity-shown";
        } catch (InvalidInput refusal) {
            answers.refuse(new SentForm(FORM, null, flash, locale), refusal);
            return "redirect:/berkas/" + trackingNumber;
        }
    }

    @GetMapping("/identitas")
    String waiting(@AuthenticationPrincipal(expression = "officer") Officer officer, Model model) {
        model.addAttribute("requests", requests.waiting(officer));
        return "identity-requests";
    }

    @PostMapping("/identitas/{id}")
    String decide(
            @PathVariable long id,
            @RequestParam boolean grant,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(
                new SentForm(FORM, reason, flash, locale),
                "identity.request.decided.notice",
                () -> requests.decide(id, officer, grant, reason));
        return "redirect:/identitas";
    }
}
