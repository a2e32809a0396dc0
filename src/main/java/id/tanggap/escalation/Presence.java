package id.tanggap.escalation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.OfficerActivity;
import id.tanggap.clock.calendar.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether somebody is there for whatever waits, raises an alarm where not, and ends the alarms whose cause is
 * gone. May be asked at any time and by two at once: what is so already is not raised again. Rule: docs/rules.md §6.
 */
@Service
public class Presence {

    private final Teams teams;
    private final OfficerActivity activity;
    private final Responsible responsible;
    private final Alarms alarms;
    private final AlarmClaims claims;
    private final AlarmWorkflow workflow;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;
    private final int absentAfter;

    Presence(
            Teams teams,
            OfficerActivity activity,
            Responsible responsible,
            Alarms alarms,
            AlarmClaims claims,
            AlarmWorkflow workflow,
            Agencies agencies,
            Calendars calendars,
            Clock clock,
            @Value("${tanggap.presence.absent-after-working-days}") int absentAfter) {
        this.teams = teams;
        this.activity = activity;
        this.responsible = responsible;
        this.alarms = alarms;
        this.claims = claims;
        this.workflow = workflow;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
        this.absentAfter = absentAfter;
    }

    /** Calls the roll. A team on whose calendar today is a day off is left as it is. */
    @Transactional
    public void look() {
        Set<String> staffed = teams.staffed();
        List<Alarm> lasting = alarms.lockOpen();
        Map<String, Finding> findings = findings(staffed);
        for (Alarm alarm : lasting) {
            Finding finding = findings.remove(alarm.openKey());
            if (finding != null) {
                alarm.stillSo(finding);
            } else if (rollCall(alarm.team()).isPresent()) {
                alarm.end(clock.instant());
                workflow.end(alarm.key());
            }
        }
        findings.values().forEach(finding -> raise(finding, responsible.of(finding.team(), staffed)));
    }

    /** Sorted, so that two who look at once claim in the same order and one simply waits for the other. */
    private Map<String, Finding> findings(Set<String> staffed) {
        List<TeamWork> work = teams.work();
        Map<String, LocalDate> lastDays =
                activity.lastDays(work.stream().map(TeamWork::team).collect(Collectors.toSet()));
        return work.stream()
                .flatMap(team -> rollCall(team.team())
                        .flatMap(roll -> roll.of(team, staffed.contains(team.team()), lastDays.get(team.team())))
                        .stream())
                .collect(toMap(Finding::key, identity(), (a, b) -> a, TreeMap::new));
    }

    /** Empty on a day off, and for a group that is no team of an agency. */
    private Optional<RollCall> rollCall(String team) {
        return Membership.parse(team)
                .flatMap(held -> agencies.find(held.agency()))
                .map(agency -> {
                    ZoneId zone = agencies.zoneOf(agencies.instansiOf(agency.code()));
                    return new RollCall(
                            absentAfter, calendars.of(agency.code()), zone, LocalDate.ofInstant(clock.instant(), zone));
                })
                .filter(roll -> roll.calendar().isWorkingDay(roll.today()));
    }

    private void raise(Finding finding, List<String> told) {
        if (claims.isOurs(finding, told, clock.instant())) {
            workflow.start(alarms.findByOpenKey(finding.key()).key(), Set.copyOf(told));
        }
    }
}
