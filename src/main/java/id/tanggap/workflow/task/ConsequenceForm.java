package id.tanggap.workflow.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tanggap.workflow.contract.FormData;
import id.tanggap.workflow.contract.PeoplesWords;

/** What forms show of a reward or sanction: what it rests on, and what was done about it so far. */
@FormData("consequence")
record ConsequenceForm(
        @JsonUnwrapped ScoreRow row,
        String monthName,
        String kind,
        String kindName,
        String ground,
        @PeoplesWords String decisionNote,
        String letterUrl,
        @PeoplesWords String plan,
        @PeoplesWords String planNote) {}
