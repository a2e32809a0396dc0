package id.tanggap.workflow.rules.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.TaskContracts;
import id.tanggap.workflow.rules.FormFile;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form loads and links nothing from elsewhere and shows what people wrote only where it is escaped: an officer's
 * browser must tell nobody which case is open, and a citizen's words are data, never a link or a tag.
 */
class FormContent implements ModelRule {

    private static final Set<String> TYPES = Set.of(
            "text",
            "html",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "datetime",
            "group",
            "separator",
            "spacer",
            "table");

    /** What a Text view would read as Markdown, and so as links: every value, and every row of a list. */
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(?!#if\\b|/)(.*?)\\s*}}", Pattern.DOTALL);

    private enum Fault {
        UNKNOWN_COMPONENT,
        NO_TEXT,
        FOREIGN,
        UNESCAPED
    }

    @Override
    public String name() {
        return "form-content";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.forms().stream()
                .flatMap(form -> form.components().flatMap(component -> check(form, component)))
                .toList();
    }

    private Stream<Violation> check(FormFile form, JsonNode component) {
        String type = component.path("type").asText();
        if (!TYPES.contains(type)) {
            return Stream.of(violation(form.at(component), Fault.UNKNOWN_COMPONENT, type));
        }
        return Stream.of("content", "text").flatMap(view -> check(form, type, component, component.path(view)));
    }

    private Stream<Violation> check(FormFile form, String type, JsonNode component, JsonNode shown) {
        if (!shown.isTextual()) {
            return shown.isMissingNode() || shown.isNull()
                    ? Stream.empty()
                    : Stream.of(violation(form.at(component), Fault.NO_TEXT));
        }
        return Stream.concat(
                Markup.offence(shown.textValue())
                        .map(part -> violation(form.at(component), Fault.FOREIGN, part))
                        .stream(),
                type.equals("text") ? unescaped(form, component, shown.textValue()) : Stream.empty());
    }

    /** Only facts that nobody could write stand in Markdown; all others might be links there. */
    private Stream<Violation> unescaped(FormFile form, JsonNode component, String text) {
        Set<String> harmless =
                TaskContracts.of(form.key()).map(TaskContract::plainFacts).orElse(Set.of());
        return SHOWN.matcher(text)
                .results()
                .map(shown -> shown.group(1))
                .filter(shown -> !harmless.contains(shown))
                .limit(1)
                .map(shown -> violation(form.at(component), Fault.UNESCAPED, shown));
    }
}
