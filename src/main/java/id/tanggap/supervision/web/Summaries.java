package id.tanggap.supervision.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Membership;
import id.tanggap.complaint.viewing.TeamNames;
import id.tanggap.escalation.Alarm;
import id.tanggap.escalation.AlarmLog;
import id.tanggap.language.Words;
import id.tanggap.supervision.Scope;
import id.tanggap.supervision.board.CaseFigures;
import id.tanggap.supervision.board.FollowUpShare;
import id.tanggap.supervision.board.Overview;
import id.tanggap.supervision.web.Summary.Absence;
import id.tanggap.supervision.web.Summary.Share;
import id.tanggap.supervision.web.Summary.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts together what the first screen shows. */
@Component
class Summaries {

    private static final Comparator<Unit> MOST_LATE_FIRST = Comparator.<Unit>comparingInt(
                    unit -> -unit.figures().late())
            .thenComparingInt(unit -> -unit.figures().soon())
            .thenComparing(Unit::name);

    private final Overview overview;
    private final AlarmLog alarms;
    private final TeamNames teams;
    private final Agencies agencies;
    private final Words words;
    private final Clock clock;

    Summaries(Overview overview, AlarmLog alarms, TeamNames teams, Agencies agencies, Words words, Clock clock) {
        this.overview = overview;
        this.alarms = alarms;
        this.teams = teams;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    Summary of(Scope scope, Locale locale) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, agencies.national().zone());
        LocalDate since = today.withDayOfYear(1);
        List<CaseFigures> units = overview.units(scope);
        List<FollowUpShare> shares = overview.shares(scope, since, today);
        return new Summary(
                now,
                units.stream().reduce(CaseFigures.none(null, null), CaseFigures::plus),
                units.stream().map(this::unit).sorted(MOST_LATE_FIRST).toList(),
                absences(scope, locale),
                since,
                Share.of(shares.stream().reduce(new FollowUpShare(null, 0, 0, 0, 0), FollowUpShare::plus), null),
                shares.stream()
                        .map(share -> Share.of(share, name(share.agency())))
                        .toList());
    }

    private Unit unit(CaseFigures figures) {
        boolean desk = figures.unit() == null;
        String code = desk ? figures.instansi() : figures.unit();
        return new Unit(code, name(code), desk, figures);
    }

    private List<Absence> absences(Scope scope, Locale locale) {
        return alarms.lasting().stream()
                .filter(alarm -> isIn(scope, alarm))
                .map(alarm -> new Absence(
                        teams.of(alarm.team(), locale),
                        words.of("room.absence", alarm.cause(), locale),
                        alarm.tasks(),
                        alarm.absentFrom()))
                .toList();
    }

    private boolean isIn(Scope scope, Alarm alarm) {
        return Membership.parse(alarm.team())
                .flatMap(team -> agencies.find(team.agency()))
                .filter(agency -> scope.has(
                        agencies.instansiOf(agency.code()), agency.level() == AgencyLevel.UNIT ? agency.code() : null))
                .isPresent();
    }

    private String name(String code) {
        return agencies.find(code).map(Agency::name).orElse(code);
    }
}
