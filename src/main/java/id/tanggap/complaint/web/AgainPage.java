package id.tanggap.complaint.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A form of a reporter as it was sent, to be sent once more: its session ended, or its token was stale. */
final class AgainPage {

    private static final Set<String> TEXTS = Set.of("text", "reason", "comment");
    private static final Set<String> CHOICES = Set.of("rating", "consent", "identity");

    private AgainPage() {}

    /**
     * What was typed, in the fields it came in.
     *
     * @param action address of the form
     * @param known whether the session still knows the reporter; else the receipt is asked for
     */
    static ModelAndView of(String action, Map<String, String> sent, boolean known) {
        return new ModelAndView(
                "again",
                Map.of("action", action, "texts", only(TEXTS, sent), "choices", only(CHOICES, sent), "known", known),
                HttpStatus.FORBIDDEN);
    }

    static boolean holdsText(Map<String, String> sent) {
        return only(TEXTS, sent).values().stream().anyMatch(text -> !text.isBlank());
    }

    private static Map<String, String> only(Set<String> names, Map<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>(sent);
        fields.keySet().retainAll(names);
        return fields;
    }
}
