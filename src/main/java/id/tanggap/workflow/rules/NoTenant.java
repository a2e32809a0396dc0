package id.tanggap.workflow.rules;

import java.util.List;

/** A second set of definitions under a tenant would make every start of a process ambiguous. */
class NoTenant implements ModelRule {

    private enum Fault {
        TENANT
    }

    @Override
    public String name() {
        return "no-tenant";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.deployed().tenant().map(tenant -> violation(Place.tenant(tenant), Fault.TENANT)).stream()
                .toList();
    }
}
