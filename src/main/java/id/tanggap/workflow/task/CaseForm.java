package id.tanggap.workflow.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tanggap.complaint.Priority;
import id.tanggap.workflow.contract.FormData;
import id.tanggap.workflow.contract.PeoplesWords;
import java.time.LocalDate;
import java.util.List;

/** What forms show of a case. What the officer may not see is null. */
@FormData("complaint")
record CaseForm(
        @JsonUnwrapped Report report,
        @JsonUnwrapped Marks marks,
        @JsonUnwrapped Standing standing,
        @JsonUnwrapped Step step,
        Escalation escalation,
        Options options) {

    /** What was reported. */
    record Report(
            String trackingNumber,
            @PeoplesWords String title,
            @PeoplesWords String text,
            @PeoplesWords String address,
            LocalDate occurredOn,
            @PeoplesWords String channel,
            String filedAt,
            @PeoplesWords String reporterName,
            String fileUrl) {}

    /** What the report was found to be. */
    record Marks(String className, String categoryName, String districtName, Priority priority, String flags) {}

    /** Where the case stands. */
    record Standing(String statusName, String holderName, List<Clock> clocks, List<Said> conversation) {}

    /** A deadline, and why it is then. */
    record Clock(String name, String due, String explanation, String state) {}

    /** Something that happened, and what was written with it. */
    record Said(String at, String who, String what, @PeoplesWords String text) {}

    /** What the task of this step is about, besides. */
    record Step(
            @PeoplesWords String answer,
            @PeoplesWords String disputeReason,
            @PeoplesWords String returnReason,
            String returnToName,
            String suggestedUnitName,
            boolean binding,
            boolean atNational,
            String handover) {}

    /** The rung that was reached. */
    record Escalation(String name, String clock, String expected) {}

    /** What can be chosen. */
    record Options(
            List<Option> units,
            List<Option> instansi,
            List<Option> classes,
            List<Option> categories,
            List<Option> archiveReasons) {}
}
