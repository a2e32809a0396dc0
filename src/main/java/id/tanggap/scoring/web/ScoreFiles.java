package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.ScoreApi.BOARD;
import static id.tanggap.scoring.web.ScoreApi.UNIT;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.scoring.evaluation.Scoreboard;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link ScoreApi}, as spreadsheets. */
@RestController
class ScoreFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BoardAccess access;
    private final UnitReports reports;
    private final ScoreSheets sheets;
    private final Journal journal;

    ScoreFiles(BoardAccess access, UnitReports reports, ScoreSheets sheets, Journal journal) {
        this.access = access;
        this.reports = reports;
        this.sheets = sheets;
        this.journal = journal;
    }

    /** The units of an instansi in a month, by group and rank. */
    @GetMapping(
            path = {"/api/v1/scores/" + BOARD + ".xlsx", "/penilaian/" + BOARD + ".xlsx"},
            produces = XLSX)
    ResponseEntity<byte[]> board(
            @PathVariable String instansi, @PathVariable String month, @OfficerIfAny Officer officer, Locale locale) {
        Scoreboard board = access.board(instansi, month, officer);
        note(officer, board, board.instansi());
        return file("penilaian-" + board.instansi() + "-" + board.month(), sheets.board(board, locale));
    }

    /** A unit's month with its whole working and its cases. */
    @GetMapping(
            path = {"/api/v1/scores/" + BOARD + "/" + UNIT + ".xlsx", "/penilaian/" + BOARD + "/" + UNIT + ".xlsx"},
            produces = XLSX)
    ResponseEntity<byte[]> unit(
            @PathVariable String instansi,
            @PathVariable String month,
            @PathVariable String unit,
            @OfficerIfAny Officer officer,
            Locale locale) {
        UnitReport report = reports.of(instansi, month, unit, officer);
        String name =
                "penilaian-" + report.standing().unit() + "-" + report.board().month();
        note(officer, report.board(), report.standing().unit());
        return file(name, sheets.unit(report, locale));
    }

    /** What everybody may read is nobody's export. */
    private void note(Officer officer, Scoreboard board, String about) {
        if (officer != null) {
            journal.note(Deed.EXPORTED, officer.username(), board.instansi(), about, String.valueOf(board.month()));
        }
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .body(content);
    }
}
