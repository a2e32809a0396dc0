package id.tanggap.process.difference;

import id.tanggap.process.xml.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The parts of a decision table: its rows by their columns, its columns, and the table itself. */
final class TableParts {

    private final Element root;

    TableParts(Element root) {
        this.root = root;
    }

    Map<String, ModelPart> read() {
        Map<String, ModelPart> parts = new LinkedHashMap<>();
        Xml.below(root, "decision").forEach(decision -> put(parts, decision, decision.getAttribute("name")));
        Xml.below(root, "decisionTable").forEach(table -> {
            put(parts, table, Xml.attribute(table, "hitPolicy").orElse("UNIQUE"));
            List<Element> columns = Stream.concat(Xml.children(table, "input"), Xml.children(table, "output"))
                    .toList();
            columns.forEach(column -> put(parts, column, label(column)));
            List<Element> rules = Xml.children(table, "rule").toList();
            for (int i = 0; i < rules.size(); i++) {
                ModelPart row = row(rules.get(i), i + 1, columns);
                parts.put(row.id(), row);
            }
        });
        return parts;
    }

    private static void put(Map<String, ModelPart> parts, Element element, String name) {
        SortedMap<String, Value> properties = new TreeMap<>();
        Xml.attributes(element)
                .filter(attribute -> !List.of("id", "width").contains(attribute.getLocalName()))
                .forEach(attribute -> properties.put(attribute.getLocalName(), Value.of(attribute.getValue())));
        Xml.children(element, "description").forEach(text -> properties.put("documentation", Value.of(Xml.text(text))));
        Xml.children(element, "inputExpression")
                .forEach(expression -> properties.put("expression", Value.of(Xml.textOf(expression, "text"))));
        String id = element.getAttribute("id");
        parts.put(id, new ModelPart(id, element.getLocalName(), name, properties));
    }

    /** A row is known by its number, as Modeler shows it; where it stands is no change of what it says. */
    private static ModelPart row(Element rule, int number, List<Element> columns) {
        SortedMap<String, Value> cells = new TreeMap<>();
        List<Element> entries = Stream.concat(Xml.children(rule, "inputEntry"), Xml.children(rule, "outputEntry"))
                .toList();
        for (int i = 0; i < Math.min(entries.size(), columns.size()); i++) {
            cells.put("=" + label(columns.get(i)), Value.of(unquoted(Xml.textOf(entries.get(i), "text"))));
        }
        cells.put("documentation", Value.of(Xml.textOf(rule, "description")));
        return new ModelPart(rule.getAttribute("id"), "rule", String.valueOf(number), cells);
    }

    private static String label(Element column) {
        return Xml.attribute(column, "label").orElse(column.getAttribute("name"));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
