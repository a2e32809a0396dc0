package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who reads which board: a final one everybody; a provisional one the officers of the instansi, those of its units, and
 * the national admin. Rule: docs/rules.md §7.
 */
@Component
class BoardAccess {

    private final Scoreboards boards;
    private final Agencies agencies;

    BoardAccess(Scoreboards boards, Agencies agencies) {
        this.boards = boards;
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

    /** Whether somebody works for the instansi or one of its units, or is the national admin. */
    boolean isInside(String instansi, Officer officer) {
        return officer != null
                && (isNational(officer)
                        || officer.memberships().stream()
                                .filter(held -> held.agency() != null)
                                .anyMatch(held -> agencies.find(held.agency()).isPresent()
                                        && agencies.instansiOf(held.agency()).equals(instansi)));
    }

    /** Whether somebody oversees the instansi, and may take away its whole evidence. */
    boolean oversees(String instansi, Officer officer) {
        return officer != null
                && (isNational(officer)
                        || officer.agenciesAs(Role.ADMIN, Role.SECRETARY, Role.INSPECTOR, Role.LEADER)
                                .contains(instansi));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private boolean isNational(Officer officer) {
        return officer.has(Role.ADMIN, agencies.national().code());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw notFound();
        }
    }
}
