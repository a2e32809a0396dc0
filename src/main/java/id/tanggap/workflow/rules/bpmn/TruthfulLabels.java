package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A gateway asks, every way out of it answers, and the answer says what its condition says. */
class TruthfulLabels implements ModelRule {

    private final FlowLabels labels = new FlowLabels();

    @Override
    public String name() {
        return "truthful-labels";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> Stream.concat(
                        file.elements("exclusiveGateway")
                                .filter(gateway ->
                                        XmlFile.children(gateway, "outgoing").count() > 1)
                                .flatMap(gateway -> gateway(file, gateway)),
                        file.elements("sequenceFlow").flatMap(flow -> flow(file, flow))))
                .toList();
    }

    private Stream<Violation> gateway(XmlFile file, Element gateway) {
        Stream<Violation> question = gateway.getAttribute("name").strip().endsWith("?")
                ? Stream.empty()
                : Stream.of(violation(
                        file.at(gateway),
                        "Gerbang ini tidak bertanya.",
                        "beri nama berupa pertanyaan yang diakhiri '?'."));
        Stream<Violation> unconditional = file.elements("sequenceFlow")
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                .filter(flow -> condition(flow).isEmpty())
                .map(flow -> violation(
                        file.at(flow),
                        "Jalan keluar gerbang '" + gateway.getAttribute("name") + "' ini tanpa syarat.",
                        "isi Condition expression; jalan bawaan (default flow) tidak dipakai."));
        return Stream.concat(question, unconditional);
    }

    private Stream<Violation> flow(XmlFile file, Element flow) {
        return condition(flow)
                .map(XmlFile::text)
                .flatMap(Expression::parse)
                .flatMap(condition -> lie(file, flow, condition))
                .stream();
    }

    private Optional<Violation> lie(XmlFile file, Element flow, Expression condition) {
        String label = flow.getAttribute("name");
        var expected = labels.expected(file.key(), condition);
        if (expected.isEmpty()) {
            return Optional.of(violation(
                    file.at(flow),
                    "Syarat " + condition
                            + " tidak pernah terjadi: tidak ada tugas atau proses yang menghasilkan kode itu.",
                    "pilih kode dari panduan; kode baru memerlukan pengembang."));
        }
        return labels.says(file.key(), condition, label)
                ? Optional.empty()
                : Optional.of(violation(
                        file.at(flow),
                        label.isBlank()
                                ? "Alur bersyarat ini tanpa nama."
                                : "Nama '" + label + "' tidak mengatakan apa yang dikatakan syaratnya.",
                        "mulailah namanya dengan: " + String.join(" / ", expected) + "."));
    }

    private static Optional<Element> condition(Element flow) {
        return XmlFile.children(flow, "conditionExpression").findFirst();
    }
}
