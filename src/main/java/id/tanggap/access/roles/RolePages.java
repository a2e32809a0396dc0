package id.tanggap.access.roles;

import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.language.web.FormAnswers;
import id.tanggap.language.web.SentForm;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where operators ask for roles and take them away, and where the second person decides. */
@Controller
@RequestMapping("/peran")
class RolePages {

    private final RoleDesk desk;
    private final FormAnswers answers;

    RolePages(RoleDesk desk, FormAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String akun,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        String sought = akun.strip();
        model.addAttribute("requests", desk.open(officer))
                .addAttribute("sought", sought)
                .addAttribute(
                        "account",
                        sought.isEmpty() ? null : desk.account(officer, sought).orElse(null))
                .addAttribute("hasFactor", desk.hasSecondFactor(officer, sought))
                .addAttribute("roles", Role.values())
                .addAttribute("mayAsk", RoleDesk.mayAsk(officer))
                .addAttribute("mayDecide", RoleDesk.mayDecide(officer));
        return "roles";
    }

    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(required = false) Role role,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(
                form(flash, locale), "role.asked.notice", () -> desk.ask(officer, username, role, agency, reason));
        return backTo(username, flash);
    }

    @PostMapping("/faktor")
    String askForNewFactor(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(form(flash, locale), "role.asked.notice", () -> desk.askForNewFactor(officer, username, reason));
        return backTo(username, flash);
    }

    @PostMapping("/cabut")
    String withdraw(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(
                form(flash, locale), "role.withdrawn.notice", () -> desk.withdraw(officer, username, group, reason));
        return backTo(username, flash);
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable long id,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(form(flash, locale), "role.decided.notice", () -> desk.decide(officer, id, approve, reason));
        return "redirect:/peran";
    }

    private static SentForm form(RedirectAttributes flash, Locale locale) {
        return new SentForm("role", null, flash, locale);
    }

    private static String backTo(String username, RedirectAttributes redirect) {
        redirect.addAttribute("akun", username);
        return "redirect:/peran";
    }
}
