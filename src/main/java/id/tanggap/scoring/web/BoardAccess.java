package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Officer;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the board that somebody asked for, if it is one for them. Rule: docs/rules.md §7. */
@Component
class BoardAccess {

    private final Scoreboards boards;
    private final Rights rights;
    private final Agencies agencies;

    BoardAccess(Scoreboards boards, Rights rights, Agencies agencies) {
        this.boards = boards;
        this.rights = rights;
        this.agencies = agencies;
    }

    /**
     * The board that somebody asked for.
     *
     * @param month say 2026-10
     * @param officer who asks, or null
     * @throws ResponseStatusException 404 if there is none, or none for this officer
     * @throws AccessDeniedException if only a login can tell whether there is one
     */
    Scoreboard board(String instansi, String month, Officer officer) {
        Scoreboard board = boards.find(instansi(instansi).code(), month(month)).orElseThrow(BoardAccess::notFound);
        if (!board.isFinal() && !isInside(instansi, officer)) {
            if (officer == null) {
                throw new AccessDeniedException("The board is provisional");
            }
            throw notFound();
        }
        return board;
    }

    /** @throws ResponseStatusException 404 if there is no such instansi */
    Agency instansi(String code) {
        return agencies.find(code)
                .filter(agency -> agency.level() == AgencyLevel.INSTANSI)
                .orElseThrow(BoardAccess::notFound);
    }

    /** Whether somebody reads of this instansi what is not for everybody. */
    boolean isInside(String instansi, Officer officer) {
        return rights.has(officer, Right.READ_PROVISIONAL_BOARD, instansi);
    }

    /** Whether somebody oversees the instansi, and may take away its whole evidence. */
    boolean oversees(String instansi, Officer officer) {
        return rights.has(officer, Right.DOWNLOAD_EVIDENCE, instansi);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw notFound();
        }
    }
}
