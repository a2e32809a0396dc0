package id.tanggap.supervision.web;

import id.tanggap.agency.Officer;
import id.tanggap.language.web.FormAnswers;
import id.tanggap.language.web.SentForm;
import id.tanggap.supervision.directive.Directives;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Directives from the list of the control room. */
@Controller
class DirectivePage {

    private final Directives directives;
    private final FormAnswers answers;

    DirectivePage(Directives directives, FormAnswers answers) {
        this.directives = directives;
        this.answers = answers;
    }

    /** @param key of the page that the form was on: sent twice, it asks once */
    @PostMapping("/pengawasan/arahan")
    String give(
            @RequestParam(name = "cases", defaultValue = "") List<String> numbers,
            @RequestParam(defaultValue = "") String note,
            @RequestParam String key,
            @RequestParam(name = "keadaan", defaultValue = "late") String state,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(
                new SentForm("directive", note, flash, locale),
                "notice.directed",
                () -> flash.addFlashAttribute("outcomes", directives.give(officer, key, numbers, note)));
        flash.addAttribute("keadaan", state);
        return "redirect:/pengawasan";
    }
}
