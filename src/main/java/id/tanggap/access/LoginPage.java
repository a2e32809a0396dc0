package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The two pages of the login: name and password, and then the code or, the first time, an app that shows codes. */
@Controller
class LoginPage {

    private final boolean demo;
    private final ProviderSettings provider;

    LoginPage(Environment environment, ProviderSettings provider) {
        this.demo = environment.matchesProfiles("demo");
        this.provider = provider;
    }

    /** @param akun why whoever comes from the provider was not let in */
    @GetMapping("/masuk")
    String login(@RequestParam(required = false) ProviderRefusal.Reason akun, Model model) {
        model.addAttribute("demo", demo).addAttribute("refused", akun).addAttribute("provider", provider);
        return "login";
    }

    /** The token of the form was stale: nobody is let in, and the page asks once more. */
    @PostMapping("/masuk/ulang")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String again(@RequestParam(defaultValue = "") String username, Model model) {
        model.addAttribute("again", true).addAttribute("username", username);
        return login(null, model);
    }

    @GetMapping(LoginFailure.CODE_PAGE)
    String code(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String wait,
            HttpServletRequest request,
            Model model) {
        String mistake = wait != null ? "wait" : error != null ? "wrong" : null;
        model.addAttribute("mistake", mistake);
        return HalfLogin.of(request).map(half -> page(half, model)).orElse("redirect:/masuk");
    }

    private static String page(HalfLogin half, Model model) {
        return half.secret() == null
                ? "login-code"
                : FactorPages.showing(half.secret(), half.username(), "/masuk", model);
    }
}
