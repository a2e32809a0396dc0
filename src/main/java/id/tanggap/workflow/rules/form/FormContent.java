package id.tanggap.workflow.rules.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.workflow.rules.FormFile;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form loads and links nothing from elsewhere and shows what people wrote only where it is escaped: an officer's
 * browser must tell nobody which case is open, and a citizen's words must not become a link.
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

    private static final Pattern PEOPLES_WORDS = Pattern.compile("complaint\\.(?:title|text|address|reporterName|answer"
            + "|disputeReason|returnReason|conversation)\\b"
            + "|(?:board\\.reviewNote|score\\.objection|consequence\\.(?:plan|planNote|decisionNote))\\b");

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
            return Stream.of(violation(
                    form.at(component),
                    "Komponen '" + type + "' tidak dipakai di Tanggap.",
                    "pakai komponen yang sudah ada di formulir lain."));
        }
        String shown =
                component.path("content").asText() + component.path("text").asText();
        return Stream.concat(
                Optional.of(shown).flatMap(Markup::offence).map(part -> foreign(form, component, part)).stream(),
                type.equals("text") && PEOPLES_WORDS.matcher(shown).find()
                        ? Stream.of(unescaped(form, component))
                        : Stream.empty());
    }

    private Violation foreign(FormFile form, JsonNode component, String part) {
        return violation(
                form.at(component),
                "Bagian '" + part + "' tidak diperbolehkan.",
                "tanpa gambar, skrip dan alamat luar; tautan hanya ke {{complaint.fileUrl}} atau alamat yang dimulai '/'.");
    }

    private Violation unescaped(FormFile form, JsonNode component) {
        return violation(
                form.at(component),
                "Tulisan orang ditampilkan di Text view, yang membacanya sebagai Markdown.",
                "tampilkan di HTML view.");
    }
}
