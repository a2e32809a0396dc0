package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Boards and their working for programs. Final months are open to everybody; provisional ones to staff, by HTTP Basic
 * here and by the session beside the pages.
 */
@RestController
class ScoreApi {

    static final String INSTANSI = "{instansi:[a-z0-9-]+}";
    static final String MONTH = "{month:\\d{4}-\\d{2}}";
    static final String UNIT = "{unit:[a-z0-9-]+}";
    static final String BOARD = INSTANSI + "/" + MONTH;

    private final BoardAccess access;
    private final UnitReports reports;
    private final Agencies agencies;

    ScoreApi(BoardAccess access, UnitReports reports, Agencies agencies) {
        this.access = access;
        this.reports = reports;
        this.agencies = agencies;
    }

    /** The units of an instansi in a month, by group and rank. */
    @GetMapping(
            path = {"/api/v1/scores/" + BOARD, "/penilaian/" + BOARD + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    BoardJson board(@PathVariable String instansi, @PathVariable String month, @OfficerIfAny Officer officer) {
        return BoardJson.of(access.board(instansi, month, officer), agencies);
    }

    /** A unit's month with its whole working and its cases. */
    @GetMapping(
            path = {"/api/v1/scores/" + BOARD + "/" + UNIT, "/penilaian/" + BOARD + "/" + UNIT + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    UnitJson unit(
            @PathVariable String instansi,
            @PathVariable String month,
            @PathVariable String unit,
            @OfficerIfAny Officer officer) {
        return UnitJson.of(reports.of(instansi, month, unit, officer), agencies);
    }
}
