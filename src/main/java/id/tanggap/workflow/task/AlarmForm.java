package id.tanggap.workflow.task;

import id.tanggap.workflow.contract.FormData;
import java.util.List;

/** What forms show of an alarm: who is missing, since when, and what waits for them. */
@FormData("alarm")
record AlarmForm(
        String key,
        String cause,
        String expected,
        String teamName,
        String agencyName,
        String absentFrom,
        String raisedAt,
        int taskCount,
        String oldest,
        String nextDue,
        List<Waiting> tasks,
        Options options) {

    /** A task that waits. */
    record Waiting(String trackingNumber, String fileUrl, String task, String since, String due, String state) {}

    /** What can be chosen. */
    record Options(List<Option> reports, List<Option> units) {}
}
