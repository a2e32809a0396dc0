package id.tanggap.access;

import id.tanggap.access.PasswordRules.Weakness;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers choose a password of their own. With the old one their sessions end, this one included. */
@Controller
@RequestMapping("/sandi")
class PasswordPage {

    private final StaffDirectory staff;
    private final PasswordRules rules;
    private final FirstPasswords first;
    private final PasswordCheck passwords;

    PasswordPage(StaffDirectory staff, PasswordRules rules, FirstPasswords first, PasswordCheck passwords) {
        this.staff = staff;
        this.rules = rules;
        this.first = first;
        this.passwords = passwords;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("first", first.has(member.getName()));
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        return "password";
    }

    @PostMapping
    String choose(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            Model model) {
        Optional<String> mistake = mistake(member.getName(), current, chosen, repeated, request.getRemoteAddr());
        if (mistake.isPresent()) {
            model.addAttribute("mistake", mistake.get());
            return show(member, model);
        }
        staff.changePassword(member.getName(), chosen);
        return "redirect:/masuk?sandi";
    }

    /** The code of what is wrong. */
    private Optional<String> mistake(String username, String current, String chosen, String repeated, String address) {
        try {
            if (passwords.officer(username, current, address).isEmpty()) {
                return Optional.of("current");
            }
        } catch (TooManyTries early) {
            return Optional.of("wait");
        }
        if (!chosen.equals(repeated)) {
            return Optional.of("repeated");
        }
        if (chosen.equals(current)) {
            return Optional.of("same");
        }
        return rules.weaknessOf(chosen, username).map(Weakness::name).map(String::toLowerCase);
    }
}
