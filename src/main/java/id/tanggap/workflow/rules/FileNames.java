package id.tanggap.workflow.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A file is named after the one process, decision or form in it, so that nobody replaces one under a foreign name. */
class FileNames implements ModelRule {

    @Override
    public String name() {
        return "file-names";
    }

    @Override
    public List<Violation> check(Models models) {
        return Stream.of(
                        models.processes().stream().flatMap(file -> misnamed(file, "process")),
                        models.processes().stream().flatMap(this::notExecutable),
                        models.decisions().stream().flatMap(file -> misnamed(file, "decision")),
                        models.forms().stream().flatMap(this::misnamed))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Violation> misnamed(XmlFile file, String kind) {
        List<Element> defined = file.elements(kind).toList();
        if (defined.size() == 1 && defined.get(0).getAttribute("id").equals(file.key())) {
            return Stream.empty();
        }
        String ids = defined.stream().map(element -> element.getAttribute("id")).collect(joining(", "));
        return Stream.of(misnamed(Place.file(file.name()), ids, file.key()));
    }

    private Stream<Violation> notExecutable(XmlFile file) {
        return file.elements("process")
                .filter(process -> !process.getAttribute("isExecutable").equals("true"))
                .map(process -> violation(
                        file.at(process),
                        "Proses ini tidak dapat dijalankan.",
                        "centang Executable pada panel sifat proses."));
    }

    private Stream<Violation> misnamed(FormFile form) {
        String id = form.root().path("id").asText();
        return id.equals(form.key()) ? Stream.empty() : Stream.of(misnamed(form.whole(), id, form.key()));
    }

    private Violation misnamed(Place place, String found, String wanted) {
        return violation(
                place,
                "Isi berkas bernama '" + found + "', padahal nama berkasnya '" + wanted + "'.",
                "beri isi (ID) dan berkas nama yang sama, satu isi untuk satu berkas.");
    }
}
