package id.tanggap.workflow.rules.dmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Namespaces;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import id.tanggap.workflow.rules.XmlVocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A decision is one table of plain values in FEEL: no other language, no functions, no calculation, no calls. */
class PlainDecisions implements ModelRule {

    private static final XmlVocabulary VOCABULARY = new XmlVocabulary(
            Namespaces.DMN,
            Set.of(
                    "definitions",
                    "decision",
                    "description",
                    "decisionTable",
                    "input",
                    "inputExpression",
                    "inputValues",
                    "output",
                    "outputValues",
                    "rule",
                    "inputEntry",
                    "outputEntry",
                    "text",
                    "annotation",
                    "annotationEntry",
                    "question",
                    "allowedAnswers",
                    "inputData",
                    "variable",
                    "informationRequirement",
                    "requiredInput",
                    "knowledgeSource",
                    "authorityRequirement",
                    "requiredAuthority",
                    "textAnnotation",
                    "association",
                    "sourceRef",
                    "targetRef"),
            Set.of(
                    "id",
                    "name",
                    "namespace",
                    "exporter",
                    "exporterVersion",
                    "label",
                    "typeRef",
                    "hitPolicy",
                    "aggregation",
                    "href",
                    "textFormat",
                    "associationDirection",
                    "preferredOrientation",
                    "outputLabel"),
            Set.of(),
            Set.of("historyTimeToLive", "versionTag"));

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final String LITERAL = "(?:\"[^\"\\\\]*\"|" + NUMBER + "|true|false|null)";
    private static final String TEST = "(?:" + LITERAL + "|[<>]=?\\s*" + NUMBER + "|[\\[\\](]\\s*" + NUMBER
            + "\\s*\\.\\.\\s*" + NUMBER + "\\s*[\\])\\[])";
    private static final String TESTS = TEST + "(?:\\s*,\\s*" + TEST + ")*";
    private static final Pattern CONDITION = Pattern.compile("|-|" + TESTS + "|not\\(\\s*" + TESTS + "\\s*\\)");
    private static final Pattern ANSWER = Pattern.compile("|" + LITERAL);
    private static final Pattern NAME = Pattern.compile("\\w+");

    private enum Fault {
        UNKNOWN,
        NO_PLAIN_VALUE
    }

    @Override
    public String name() {
        return "plain-decisions";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.decisions().stream().flatMap(this::check).toList();
    }

    Stream<Violation> check(XmlFile file) {
        return file.elements().flatMap(element -> Stream.concat(unknown(file, element), cell(file, element)));
    }

    private Stream<Violation> unknown(XmlFile file, Element element) {
        Stream<String> unknown = VOCABULARY.knows(element)
                ? XmlFile.attributes(element)
                        .filter(attribute -> !VOCABULARY.knows(attribute))
                        .map(attribute -> attribute.getNodeName() + "=" + attribute.getValue())
                : Stream.of(element.getNodeName());
        return unknown.map(what -> violation(file.at(element), Fault.UNKNOWN, what));
    }

    private Stream<Violation> cell(XmlFile file, Element element) {
        Pattern allowed =
                switch (element.getLocalName()) {
                    case "inputEntry", "inputValues", "outputValues", "allowedAnswers" -> CONDITION;
                    case "outputEntry" -> ANSWER;
                    case "inputExpression" -> NAME;
                    default -> null;
                };
        if (allowed == null) {
            return Stream.empty();
        }
        return XmlFile.children(element, "text")
                .map(XmlFile::text)
                .filter(text -> !allowed.matcher(text).matches())
                .map(text -> violation(file.at(element), Fault.NO_PLAIN_VALUE, text));
    }
}
