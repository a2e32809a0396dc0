package id.tanggap.supervision.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.language.InvalidInput;
import id.tanggap.supervision.Scope;
import id.tanggap.supervision.board.CaseCursor;
import id.tanggap.supervision.board.CaseQuestion;
import id.tanggap.supervision.board.CaseState;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Reads from an address which cases somebody asks for, and whether they may. */
@Component
class Questions {

    private final Agencies agencies;

    Questions(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The question. Everything but the scope may be null or empty.
     *
     * @param agency a unit or an instansi, retired or not
     * @throws InvalidInput if there is no such state, agency or cursor
     * @throws AccessDeniedException if the agency lies outside of what the officer sees
     */
    CaseQuestion of(Scope scope, String state, String agency, Integer rung, String cursor) {
        return new CaseQuestion(
                isEmpty(state) ? CaseState.OPEN : state(state),
                isEmpty(agency) ? null : agency(scope, agency),
                rung,
                isEmpty(cursor) ? null : CaseCursor.parse(cursor));
    }

    private static CaseState state(String code) {
        return CaseState.withCode(code).orElseThrow(() -> new InvalidInput("state", "format"));
    }

    private String agency(Scope scope, String code) {
        Agency agency = agencies.find(code).orElseThrow(() -> new InvalidInput("unit", "unknown.unit"));
        boolean unit = agency.level() == AgencyLevel.UNIT;
        if (!scope.has(agencies.instansiOf(code), unit ? code : null)) {
            throw new AccessDeniedException("Not in the officer's scope");
        }
        return code;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
