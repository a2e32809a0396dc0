package id.tanggap.workflow.rules;

import java.util.List;

/** A second set of definitions under a tenant would make every start of a process ambiguous. */
class NoTenant implements ModelRule {

    @Override
    public String name() {
        return "no-tenant";
    }

    @Override
    public List<Violation> check(Models models) {
        return models
                .deployed()
                .tenant()
                .map(tenant -> violation(
                        Place.file("Pemasangan untuk tenant " + tenant),
                        "Tanggap tidak memakai tenant.",
                        "kosongkan Tenant ID saat memasang."))
                .stream()
                .toList();
    }
}
