package id.tanggap.workflow.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tanggap.workflow.contract.FormData;
import id.tanggap.workflow.contract.PeoplesWords;
import java.util.List;

/** What forms show of a unit's month: its figures, and what the unit objected. */
@FormData("score")
record ScoreForm(
        @JsonUnwrapped ScoreRow row, String monthName, String until, @PeoplesWords String objection, Options options) {

    /** What can be contested; once an objection is filed, what it contests. */
    record Options(List<Option> facts) {}
}
