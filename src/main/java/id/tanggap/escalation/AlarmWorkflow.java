package id.tanggap.escalation;

import java.util.Set;

/** Carries alarms to those who are told. */
public interface AlarmWorkflow {

    /** Begins the process of an alarm. */
    void start(String key, Set<String> told);

    /** Ends the process of an alarm, and its task; nothing happens if it was answered before. */
    void end(String key);
}
