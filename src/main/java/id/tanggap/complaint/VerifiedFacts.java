package id.tanggap.complaint;

/**
 * What the verifier found the report to be. Rule: docs/rules.md §4.
 *
 * @param reportedUnit code of the unit that the report is about; null when it is about none
 */
public record VerifiedFacts(
        ComplaintClass complaintClass, String category, String instansi, Priority priority, String reportedUnit) {}
