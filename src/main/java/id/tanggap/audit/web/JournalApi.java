package id.tanggap.audit.web;

import id.tanggap.audit.DayHead;
import id.tanggap.audit.JournalReader;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ends of the journal's days, for whoever wants to keep them, so that nobody can write the journal anew later. */
@RestController
class JournalApi {

    private static final int DAYS = 90;

    private final JournalReader journal;

    JournalApi(JournalReader journal) {
        this.journal = journal;
    }

    @GetMapping("/api/v1/audit/heads")
    List<DayHead> heads() {
        return journal.heads(DAYS);
    }
}
