package id.tanggap.workflow.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A form.
 *
 * @param name file name without its folder
 */
public record FormFile(String name, JsonNode root) {

    public String key() {
        return FileName.key(name);
    }

    /** Every part of the form, groups and what is in them. */
    public Stream<JsonNode> components() {
        return components(root);
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), components(child)));
    }

    /** Every text that the component itself holds: labels, contents, conditions, choices. */
    public static List<String> texts(JsonNode component) {
        List<String> texts = new ArrayList<>();
        component.properties().stream()
                .filter(property -> !property.getKey().equals("components"))
                .forEach(property -> collect(property.getValue(), texts));
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }

    public Place at(JsonNode component) {
        return Place.element(
                name,
                component.path("id").asText(component.path("key").asText("?")),
                component.path("label").asText(""));
    }

    public Place whole() {
        return Place.file(name);
    }
}
