package id.tanggap.process.difference;

import id.tanggap.language.Words;
import id.tanggap.process.difference.Difference.Kind;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says in a sentence what changes. */
@Component
public class DifferenceWords {

    private static final int LONGEST = 160;

    private static final Set<String> TYPES = Set.of(
            "process",
            "task",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "textAnnotation",
            "decision",
            "decisionTable",
            "input",
            "output",
            "rule",
            "field",
            "text");

    private static final Set<String> PROPERTIES = Set.of(
            "name",
            "documentation",
            "candidateGroups",
            "dueDate",
            "formRef",
            "delegateExpression",
            "calledElement",
            "decisionRef",
            "conditionExpression",
            "sourceRef",
            "targetRef",
            "timeDate",
            "timeDuration",
            "isInterrupting",
            "messageEventDefinition",
            "in",
            "out",
            "hitPolicy",
            "label",
            "values",
            "validate",
            "conditional",
            "description",
            "versionTag");

    private final Words words;

    DifferenceWords(Words words) {
        this.words = words;
    }

    public String text(Difference difference, Locale locale) {
        if (difference.type() == null) {
            return words.of("process.difference", difference.kind(), locale, difference.file());
        }
        String type = type(difference.type(), locale);
        if (difference.kind() != Kind.CHANGED) {
            return words.of("process.difference", difference.kind(), locale, type, difference.name());
        }
        return words.of(
                "process.difference",
                Kind.CHANGED,
                locale,
                type,
                difference.name(),
                property(difference.property(), locale),
                value(difference.before(), locale),
                value(difference.after(), locale));
    }

    private String type(String type, Locale locale) {
        return words.text("process.element." + (TYPES.contains(type) ? type : "other"), locale);
    }

    /** Columns of tables have names of their own. */
    private String property(String property, Locale locale) {
        if (property.startsWith("=")) {
            return property.substring(1);
        }
        return words.text("process.property." + (PROPERTIES.contains(property) ? property : "other"), locale, property);
    }

    private String value(String value, Locale locale) {
        if (value == null || value.isBlank()) {
            return words.text("process.difference.nothing", locale);
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
