package id.tanggap.workflow.rules;

import java.util.List;

/** Nothing but processes, decisions and forms is deployed: the engine would run scripts and serve pages as well. */
class KnownFileTypes implements ModelRule {

    private enum Fault {
        UNKNOWN
    }

    @Override
    public String name() {
        return "known-file-types";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.unreadable().stream()
                .filter(file -> file.why() == null)
                .map(file -> violation(Place.file(file.file()), Fault.UNKNOWN))
                .toList();
    }
}
