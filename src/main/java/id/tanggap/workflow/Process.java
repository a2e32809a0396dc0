package id.tanggap.workflow;

/** The words that models and code share: process, message and variable names. Kept in step by the model rules. */
public final class Process {

    public static final String COMPLAINT = "complaint";
    public static final String ALARM = "alarm";

    public static final String EVALUATION = "evaluation";
    public static final String OBJECTION = "objection";
    public static final String CONSEQUENCE = "consequence";

    /** Messages that a waiting case receives, by name and business key. */
    public static final class Message {
        public static final String REPORTER_COMPLETED = "reporterCompleted";
        public static final String REPORTER_CONFIRMED = "reporterConfirmed";
        public static final String REPORTER_DISPUTED = "reporterDisputed";
        public static final String REPORT_WITHDRAWN = "reportWithdrawn";
        public static final String CASE_REASSIGNED = "caseReassigned";
        public static final String HANDED_OVER = "handedOver";
        public static final String CLOCK_ENDED = "clockEnded";
        public static final String ALARM_ENDED = "alarmEnded";

        private Message() {}
    }

    /** The variables that gateways, mappings and rules read: codes only, never what a person wrote. */
    public static final class Variable {
        /** Code of the agency that verifies now. */
        public static final String ENTRY = "entry";
        /** Code of the coordinating agency. */
        public static final String INSTANSI = "instansi";
        /** Code of the unit that works on the case. */
        public static final String UNIT = "unit";

        public static final String COMPLAINT_CLASS = "complaintClass";
        public static final String CATEGORY = "category";
        public static final String DISTRICT = "district";
        /** What {@code routing.dmn} suggests. */
        public static final String SUGGESTED_UNIT = "suggestedUnit";
        /** What the last user task decided. */
        public static final String DECISION = "decision";
        /** What a called process ended with. */
        public static final String OUTCOME = "outcome";
        /** Whether the report is about a unit, which then must not handle it. */
        public static final String REPORTED = "reported";
        /** Whether the disposition is entered because a unit returned the case. */
        public static final String RETURNED = "returned";
        /** Whether the handling is entered again after a dispute. */
        public static final String REOPENED = "reopened";

        public static final String EXPIRED = "expired";
        public static final String CLOSED = "closed";
        public static final String CLOCK_KIND = "clockKind";
        public static final String HAS_RUNG = "hasRung";
        public static final String RUNG = "rung";
        /** Groups that are told of a rung or an alarm, separated by commas. */
        public static final String RESPONDERS = "responders";
        /** Whether something waits still for whom an alarm is about. */
        public static final String WAITING = "waiting";
        /** What came of raising a rung: raised, asked, early, over. */
        public static final String ESCALATION = "escalation";

        /** Key of what a called process is about: one unit, one reward or sanction. */
        public static final String ABOUT = "about";
        /** Which reward or sanction is proposed. */
        public static final String CONSEQUENCE = "consequence";

        private Variable() {}
    }

    private Process() {}
}
