package id.tanggap.access;

import id.tanggap.access.factor.AccessTokens;
import id.tanggap.access.factor.FactorSecret;
import id.tanggap.access.factor.SecondFactors;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where officers set up their second factor and what goes with it. What is shown once is the answer to the act itself: a
 * redirect would have to keep it.
 */
@Controller
@RequestMapping(FactorPages.ADDRESS)
class FactorPages {

    static final String ADDRESS = "/dua-langkah";

    private static final String SECRET = "tanggap.new-secret";
    private static final int LONGEST_LABEL = 60;

    private final SecondFactors factors;
    private final AccessTokens tokens;
    private final ProviderSettings provider;
    private final ProviderAccounts accounts;
    private final Agencies agencies;

    FactorPages(
            SecondFactors factors,
            AccessTokens tokens,
            ProviderSettings provider,
            ProviderAccounts accounts,
            Agencies agencies) {
        this.factors = factors;
        this.tokens = tokens;
        this.provider = provider;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    @GetMapping
    String show(@AuthenticationPrincipal(expression = "officer") Officer officer, Model model) {
        String username = officer.username();
        model.addAttribute("on", factors.isOn(username))
                .addAttribute("required", factors.isRequiredOf(officer))
                .addAttribute("left", factors.recoveryCodesLeft(username))
                .addAttribute("tokens", tokens.of(username))
                .addAttribute("provider", provider)
                .addAttribute("linked", accounts.isLinked(username))
                .addAttribute("zone", agencies.zoneOf(agencies.national().code()))
                .addAttribute("longestLabel", LONGEST_LABEL);
        return "second-factor";
    }

    @PostMapping("/baru")
    String begin(@AuthenticationPrincipal(expression = "officer") Officer officer, HttpSession session, Model model) {
        FactorSecret secret = factors.newSecret();
        session.setAttribute(SECRET, secret);
        return showing(secret, officer.username(), ADDRESS, model);
    }

    @PostMapping
    String turnOn(
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            @SessionAttribute(name = SECRET, required = false) FactorSecret secret,
            @RequestParam(defaultValue = "") String code,
            HttpSession session,
            Model model) {
        if (secret == null) {
            return "redirect:" + ADDRESS;
        }
        if (!factors.turnOn(officer.username(), secret, code)) {
            model.addAttribute("mistake", "wrong");
            return showing(secret, officer.username(), ADDRESS, model);
        }
        session.removeAttribute(SECRET);
        return renewCodes(officer, model);
    }

    @PostMapping("/pemulihan")
    String renewCodes(@AuthenticationPrincipal(expression = "officer") Officer officer, Model model) {
        if (!factors.isOn(officer.username())) {
            return "redirect:" + ADDRESS;
        }
        model.addAttribute("codes", factors.newRecoveryCodes(officer.username()));
        return "recovery-codes";
    }

    @PostMapping("/lepas")
    String turnOff(@AuthenticationPrincipal(expression = "officer") Officer officer, RedirectAttributes flash) {
        factors.turnOff(officer);
        flash.addFlashAttribute("done", "off");
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/token")
    String issueToken(
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            @RequestParam(defaultValue = "") String label,
            Model model) {
        InvalidInput.requireText(label, "label", "required");
        InvalidInput.require(label.length() <= LONGEST_LABEL, "label", "text.too.long");
        model.addAttribute("token", tokens.issue(officer.username(), label.strip()));
        return show(officer, model);
    }

    @PostMapping("/token/{id}")
    String revokeToken(
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            @PathVariable long id,
            RedirectAttributes flash) {
        tokens.revoke(officer.username(), id);
        flash.addFlashAttribute("done", "revoked");
        return "redirect:" + ADDRESS;
    }

    /** With the fresh proof that this took, the provider may say who the officer is. */
    @PostMapping("/sso")
    String link() {
        return "redirect:" + ProviderLogin.ADDRESS;
    }

    @PostMapping("/sso/lepas")
    String unlink(@AuthenticationPrincipal(expression = "officer") Officer officer, RedirectAttributes flash) {
        accounts.unlink(officer.username());
        flash.addFlashAttribute("done", "unlinked");
        return "redirect:" + ADDRESS;
    }

    /** The page on which an app is made known. @param action where the code goes that the app shows */
    static String showing(FactorSecret secret, String username, String action, Model model) {
        model.addAttribute("username", username)
                .addAttribute("typed", secret.typed())
                .addAttribute("picture", secret.picture(username))
                .addAttribute("action", action);
        return "enrolment";
    }
}
