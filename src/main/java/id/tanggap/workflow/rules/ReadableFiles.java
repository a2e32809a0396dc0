package id.tanggap.workflow.rules;

import java.util.List;

/** A file is what its ending says. */
class ReadableFiles implements ModelRule {

    private enum Fault {
        UNREADABLE
    }

    @Override
    public String name() {
        return "readable-files";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.unreadable().stream()
                .filter(file -> file.why() != null)
                .map(file -> violation(Place.file(file.file()), Fault.UNREADABLE, file.why()))
                .toList();
    }
}
