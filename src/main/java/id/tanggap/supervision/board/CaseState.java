package id.tanggap.supervision.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an open case is something to look at. A case may be in several states. Rule: docs/rules.md §2, §6. */
public enum CaseState {
    /** Open, in whatever state. */
    OPEN("1 = 1"),
    /** Its next deadline has passed. */
    LATE("c.due_at <= :now"),
    /** Its next deadline passes within {@value Moments#SOON_DAYS} working days. */
    SOON("c.soon_at <= :now and c.due_at > :now"),
    /** Its holder has done nothing for a whole working day. */
    UNTOUCHED("c.idle_at <= :now"),
    /** Superiors were asked, answered or not. */
    ESCALATED("c.rung > 0"),
    /** It was passed on twice or more. */
    PASSED_ON("c.passed_on >= 2"),
    /** Its reporter disputes the answer. */
    DISPUTED("c.status = 'DISPUTED'");

    private final String condition;

    CaseState(String condition) {
        this.condition = condition;
    }

    /** In SQL, of the alias {@code c}, with the parameter {@code now}. */
    String condition() {
        return condition;
    }

    /** As addresses name it: {@code passed-on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CaseState> withCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
