package id.tanggap.scoring.evaluation;

/** What is proposed for a unit in band D or E, milder first. Rule: docs/rules.md §7. */
public enum Sanction {
    ORAL_REPRIMAND,
    WRITTEN_REPRIMAND_WITH_PLAN,
    INSPECTORATE_REVIEW
}
