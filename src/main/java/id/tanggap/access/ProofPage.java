package id.tanggap.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asks for the password in the midst of an act, and keeps what was filled in: see {@link ProofGate}. */
@Controller
class ProofPage {

    /** Where an act goes on that led to a login, or to the provider. */
    static final String RESUME = "/lanjutkan";

    private final InterruptedActs interrupted;
    private final ProviderSettings provider;

    ProofPage(InterruptedActs interrupted, ProviderSettings provider) {
        this.interrupted = interrupted;
        this.provider = provider;
    }

    @PostMapping(ProofGate.PAGE)
    String ask(
            @RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String act,
            @RequestAttribute(name = ProofGate.MISTAKE, required = false) String mistake,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffMember member,
            CsrfToken token,
            Model model) {
        model.addAttribute("by", member instanceof StaffByProvider ? "provider" : "password")
                .addAttribute("mistake", mistake)
                .addAttribute("provider", provider)
                .addAttribute("start", ProviderLogin.ADDRESS);
        return page(act, typed, token, model);
    }

    /** After the login; what somebody else had filled in is thrown away. */
    @GetMapping(RESUME)
    String resume(
            @AuthenticationPrincipal StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken token,
            Model model) {
        Optional<DefaultSavedRequest> act = interrupted.actOf(member.getName(), request, response);
        if (act.isEmpty()) {
            return "redirect:/";
        }
        interrupted.forget(request, response);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        act.get().getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        model.addAttribute("by", "login");
        return page(act.get().getRequestURI(), typed, token, model);
    }

    /** In place of a form whose token was stale: reached by way of {@link StaleForms} only. */
    @PostMapping(RESUME)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String again(
            @RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String act,
            @RequestParam MultiValueMap<String, String> typed,
            CsrfToken token,
            Model model) {
        model.addAttribute("by", "stale");
        return page(act, typed, token, model);
    }

    private static String page(String act, MultiValueMap<String, String> typed, CsrfToken token, Model model) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(typed);
        kept.keySet().removeAll(List.of(ProofGate.PASSWORD, FormAuthors.FIELD, token.getParameterName()));
        model.addAllAttributes(Map.of("act", act, "kept", kept));
        return "proof";
    }
}
