package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.index.Parameter;

/** What has an end in an evaluation, in working days; how many, says {@code bpmn/scoring.dmn}. */
public enum Term {
    REVIEW(Parameter.DAYS_REVIEW),
    OBJECTION(Parameter.DAYS_OBJECTION),
    /** By then it is due; no process goes on without the decision. */
    DECISION(Parameter.DAYS_DECISION),
    PLAN(Parameter.DAYS_PLAN),
    PLAN_FOLLOW_UP(Parameter.DAYS_PLAN_FOLLOW_UP);

    private final Parameter days;

    Term(Parameter days) {
        this.days = days;
    }

    Parameter days() {
        return days;
    }
}
