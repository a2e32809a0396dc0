package id.tanggap.workflow.rules;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A file is named after the one process, decision or form in it, so that nobody replaces one under a foreign name. */
class FileNames implements ModelRule {

    private enum Fault {
        MISNAMED,
        NOT_EXECUTABLE
    }

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
        List<String> ids =
                defined.stream().map(element -> element.getAttribute("id")).toList();
        return Stream.of(misnamed(Place.file(file.name()), ids, file.key()));
    }

    private Stream<Violation> notExecutable(XmlFile file) {
        return file.elements("process")
                .filter(process -> !process.getAttribute("isExecutable").equals("true"))
                .map(process -> violation(file.at(process), Fault.NOT_EXECUTABLE));
    }

    private Stream<Violation> misnamed(FormFile form) {
        String id = form.root().path("id").asText();
        return id.equals(form.key()) ? Stream.empty() : Stream.of(misnamed(form.whole(), id, form.key()));
    }

    private Violation misnamed(Place place, Object found, String wanted) {
        return violation(place, Fault.MISNAMED, found, wanted);
    }
}
