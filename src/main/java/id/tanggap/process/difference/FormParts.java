package id.tanggap.process.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of a form: its fields and texts. */
final class FormParts {

    /** Where it stands on the form, and how it is called inside. */
    private static final List<String> APART = List.of("id", "layout", "components", "type");

    private FormParts() {}

    static Map<String, ModelPart> read(JsonNode form) {
        Map<String, ModelPart> parts = new LinkedHashMap<>();
        gather(form, parts);
        return parts;
    }

    private static void gather(JsonNode parent, Map<String, ModelPart> parts) {
        parent.path("components").forEach(component -> {
            String id = component.path("key").asText(component.path("id").asText());
            parts.put(id, new ModelPart(id, type(component), name(component, id), properties(component)));
            gather(component, parts);
        });
    }

    private static String type(JsonNode component) {
        return component.has("key") ? "field" : component.path("type").asText();
    }

    private static String name(JsonNode component, String id) {
        String label = component.path("label").asText();
        return label.isBlank() ? id : label;
    }

    private static SortedMap<String, Value> properties(JsonNode component) {
        SortedMap<String, Value> properties = new TreeMap<>();
        component.fields().forEachRemaining(field -> {
            if (!APART.contains(field.getKey())) {
                properties.put(field.getKey(), Value.of(said(field.getValue())));
            }
        });
        return properties;
    }

    private static String said(JsonNode value) {
        if (value.isArray() && !value.isEmpty() && value.get(0).has("label")) {
            return String.join(", ", value.findValuesAsText("label"));
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
