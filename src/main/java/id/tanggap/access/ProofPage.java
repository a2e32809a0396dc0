package id.tanggap.access;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the password in the midst of an act, and keeps what was filled in: see {@link ProofGate}. */
@Controller
class ProofPage {

    @PostMapping(ProofGate.PAGE)
    String ask(
            @RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String act,
            @RequestAttribute(name = ProofGate.MISTAKE, required = false) String mistake,
            @RequestParam MultiValueMap<String, String> typed,
            CsrfToken token,
            Model model) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(typed);
        kept.keySet().removeAll(List.of(ProofGate.PASSWORD, token.getParameterName()));
        model.addAllAttributes(Map.of("act", act, "kept", kept)).addAttribute("mistake", mistake);
        return "proof";
    }
}
