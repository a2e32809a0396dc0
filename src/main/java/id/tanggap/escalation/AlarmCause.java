package id.tanggap.escalation;

/** Why work will not be done though it waits for a team; the gravest first. Rule: docs/rules.md §6. */
public enum AlarmCause {
    /** The team has no officer at all. */
    NOBODY,
    /** The team has officers, but none of them has worked for some working days. */
    ABSENT,
    /** The officers work, but nobody claims what waits. */
    UNCLAIMED
}
