package id.tanggap.workflow.rules;

import java.util.List;

/** A process starts for a case, by the application or by a call; never by itself, without a tracking number. */
class PlainStart implements ModelRule {

    @Override
    public String name() {
        return "plain-start";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("process")
                        .flatMap(process -> XmlFile.children(process, "startEvent"))
                        .filter(start -> XmlFile.children(start)
                                .anyMatch(child -> child.getLocalName().endsWith("EventDefinition")))
                        .map(start -> violation(
                                file.at(start),
                                "Proses ini akan mulai sendiri, tanpa laporan.",
                                "pakai start event kosong; pesan dan waktu hanya di dalam event sub-process.")))
                .toList();
    }
}
