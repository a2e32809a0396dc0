package id.tanggap.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

    private final boolean demo;

    LoginPage(Environment environment) {
        this.demo = environment.matchesProfiles("demo");
    }

    @GetMapping("/masuk")
    String login(Model model) {
        model.addAttribute("demo", demo);
        return "login";
    }
}
