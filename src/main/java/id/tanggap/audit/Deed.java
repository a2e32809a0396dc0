package id.tanggap.audit;

/** What the journal tells of. A name is part of what is hashed: it is never changed, only added to. */
public enum Deed {
    /** Somebody opened the file of a case. */
    FILE_OPENED,
    /** The identity of a reporter was shown. */
    IDENTITY_OPENED,
    /** Somebody asked with a reason to see an identity. */
    IDENTITY_REQUESTED,
    IDENTITY_GRANTED,
    IDENTITY_REFUSED,
    /** A flag that protects a report was set or taken away. */
    PROTECTION_CHANGED,
    /** Somebody got or lost a role. */
    MEMBERSHIP_CHANGED,
    /** Somebody asked that an account gets a role. */
    ROLE_REQUESTED,
    /** The second person said no. */
    ROLE_REFUSED,
    /** An account was made, renamed, closed, or got another password. */
    ACCOUNT_CHANGED,
    /** A second factor was turned on or off, or reset by others; codes for recovery or tokens were made or used. */
    SECOND_FACTOR_CHANGED,
    LOGIN_FAILED,
    /** A door stayed shut. */
    REFUSED,
    /** A model, decision table or form came into the engine. */
    MODEL_DEPLOYED,
    /** Somebody wants to change a model, decision table or form. */
    MODEL_DRAFTED,
    /** The second person said yes. */
    MODEL_APPROVED,
    /** The second person said no. */
    MODEL_REFUSED,
    /** What was approved holds for new cases. */
    MODEL_ACTIVATED,
    /** What held before holds again. */
    MODEL_RESTORED,
    /** Running cases go over to what is in force. */
    CASES_MOVED,
    /** A case had lost its process and was put back to its step. */
    CASE_RESCUED,
    /** A case went to another holder, because the one it had is retired or not there. */
    CASE_HANDED_ON,
    /** An overseer asked the holder of a case to act. */
    DIRECTED,
    CALENDAR_CHANGED,
    TEMPLATE_CHANGED,
    EXPORTED,
    /** Entries whose time of keeping was over were removed; the seals of their days stay. */
    RETENTION
}
