package id.tanggap.audit.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.JournalReader;
import id.tanggap.audit.JournalReader.Question;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who saw, changed and was refused what: for overseers; and the seals of the days, for everybody. */
@Controller
class JournalPages {

    private static final int DAYS = 30;

    private final JournalReader journal;
    private final Agencies agencies;

    JournalPages(JournalReader journal, Agencies agencies) {
        this.journal = journal;
        this.agencies = agencies;
    }

    /** An entry in the zone of its instansi. */
    record Line(ZonedDateTime at, String instansi, Deed deed, String actor, String subject, String detail) {}

    @GetMapping("/jurnal")
    String journal(
            @RequestParam(required = false) Deed perbuatan,
            @RequestParam(required = false) String hal,
            @RequestParam(required = false) Long sebelum,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        List<Entry> read = journal.read(officer, new Question(perbuatan, hal, sebelum));
        List<Entry> shown = read.subList(0, Math.min(read.size(), JournalReader.PAGE));
        model.addAttribute("lines", shown.stream().map(this::line).toList())
                .addAttribute("deeds", Deed.values())
                .addAttribute("deed", perbuatan)
                .addAttribute("subject", hal)
                .addAttribute(
                        "next",
                        read.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
        return "journal";
    }

    @GetMapping("/jurnal/segel")
    String seals(Model model) {
        model.addAttribute("heads", journal.heads(DAYS));
        return "journal-seals";
    }

    private Line line(Entry entry) {
        ZoneId zone = agencies.zoneOf(entry.chain());
        return new Line(
                entry.at().atZone(zone),
                agencies.find(entry.chain()).map(agency -> agency.name()).orElse(entry.chain()),
                entry.deed(),
                entry.actor(),
                entry.subject(),
                entry.detail());
    }
}
