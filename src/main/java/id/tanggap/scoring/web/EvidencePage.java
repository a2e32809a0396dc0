package id.tanggap.scoring.web;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.letter.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The evidence of an instansi's year, for those who oversee it. */
@Controller
class EvidencePage {

    private final BoardAccess access;
    private final Scoreboards boards;
    private final EvidencePack pack;
    private final PublicAddress address;
    private final Journal journal;

    EvidencePage(BoardAccess access, Scoreboards boards, EvidencePack pack, PublicAddress address, Journal journal) {
        this.access = access;
        this.boards = boards;
        this.pack = pack;
        this.address = address;
        this.journal = journal;
    }

    @GetMapping("/penilaian/" + ScoreApi.INSTANSI + "/bukti/{year:\\d{4}}")
    void download(
            @PathVariable String instansi,
            @PathVariable int year,
            @OfficerIfAny Officer officer,
            HttpServletResponse response)
            throws IOException {
        if (officer == null) {
            throw new AccessDeniedException("The evidence is for overseers");
        }
        String code = access.instansi(instansi).code();
        List<Scoreboard> finals = boards.finals(code, YearMonth.of(year, 1), YearMonth.of(year, 12));
        if (!access.oversees(code, officer) || finals.isEmpty()) {
            throw BoardAccess.notFound();
        }
        journal.note(Deed.EXPORTED, officer.username(), code, code, "bukti " + year);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("bukti-" + code + "-" + year + ".zip")
                        .build()
                        .toString());
        pack.write(finals, address.base(), response.getOutputStream());
    }
}
