package id.tanggap.complaint;

/** What the verifier found the report to be. The verifier may set the flags, too. Rule: docs/rules.md §5. */
public record VerifiedFacts(
        ComplaintClass complaintClass,
        String category,
        String instansi,
        Priority priority,
        boolean anonymous,
        boolean confidential) {}
