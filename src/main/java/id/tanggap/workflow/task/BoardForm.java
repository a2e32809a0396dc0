package id.tanggap.workflow.task;

import id.tanggap.workflow.contract.FormData;
import id.tanggap.workflow.contract.PeoplesWords;
import java.util.List;

/** What forms show of the month of an instansi: its board, and what looks odd. */
@FormData("board")
record BoardForm(
        String instansiName,
        String monthName,
        String pageUrl,
        @PeoplesWords String reviewNote,
        List<ScoreRow> rows,
        int withoutCases,
        List<Odd> signals) {

    /** Something that the Inspektorat should look at. */
    record Odd(String unitName, String what, int count, String pageUrl) {}
}
