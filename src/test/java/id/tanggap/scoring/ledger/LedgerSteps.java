package id.tanggap.scoring.ledger;

import static id.tanggap.support.Journey.INSTANSI;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.handling.Disposition;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.support.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What journeys through the ledger have in hand: who acts, which months are judged, and what is counted in them. */
abstract class LedgerSteps {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    static final LocalDate DUE = LocalDate.of(2026, 11, 20);
    static final Officer ADMIN = officer(Role.ADMIN, INSTANSI);
    static final Officer INSPECTOR = officer(Role.INSPECTOR, INSTANSI);

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    Disposition disposition;

    @Autowired
    Reclassification classes;

    @Autowired
    MonthlyFigures months;

    @Autowired
    Findings findings;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    static Officer officer(Role role, String agency) {
        return new Officer(role.id(), "Test", Set.of(new Membership(role, agency)));
    }
}
