package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Role;

/** What a final board can lead to, and who signs it. Rule: docs/rules.md §7. */
public enum ConsequenceKind {
    CERTIFICATE(Role.LEADER),
    ORAL_REPRIMAND(Role.SECRETARY),
    WRITTEN_REPRIMAND(Role.SECRETARY),
    INSPECTORATE_REVIEW(Role.LEADER);

    private final Role signer;

    ConsequenceKind(Role signer) {
        this.signer = signer;
    }

    /** The role that signs or declines it, for the instansi of the unit. */
    public Role signer() {
        return signer;
    }

    static ConsequenceKind of(Sanction sanction) {
        return switch (sanction) {
            case ORAL_REPRIMAND -> ORAL_REPRIMAND;
            case WRITTEN_REPRIMAND_WITH_PLAN -> WRITTEN_REPRIMAND;
            case INSPECTORATE_REVIEW -> INSPECTORATE_REVIEW;
        };
    }
}
