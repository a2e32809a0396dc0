package id.tanggap.workflow.task;

import static id.tanggap.language.Languages.OF_OFFICERS;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.escalation.Alarm;
import id.tanggap.escalation.AlarmActs;
import id.tanggap.escalation.AlarmLog;
import id.tanggap.escalation.TeamTask;
import id.tanggap.language.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** A task about an alarm. Its form shows who is missing, since when, and what waits for them now. */
@Component
class AlarmSubject implements TaskSubject<AlarmForm> {

    private final AlarmLog alarms;
    private final Agencies agencies;
    private final Words words;

    AlarmSubject(AlarmLog alarms, Agencies agencies, Words words) {
        this.alarms = alarms;
        this.agencies = agencies;
        this.words = words;
    }

    @Override
    public Class<AlarmForm> data() {
        return AlarmForm.class;
    }

    @Override
    public void lock(String key) {
        alarms.lock(key);
    }

    @Override
    public void admit(String key, Officer officer) {
        if (!alarms.mayRead(alarms.read(key), officer)) {
            throw new AccessDeniedException("The officer was not told of the alarm");
        }
    }

    @Override
    public AlarmForm show(OpenTask task, Officer officer) {
        admit(task.key(), officer);
        Alarm alarm = alarms.read(task.key());
        List<TeamTask> waiting = alarms.tasks(alarm, officer, AlarmActs.AT_ONCE);
        Optional<Membership> team = Membership.parse(alarm.team());
        Optional<Agency> agency = team.flatMap(held -> agencies.find(held.agency()));
        ZoneId zone = agency.orElseGet(agencies::national).zone();
        return new AlarmForm(
                alarm.key(),
                words.of("alarm.cause", alarm.cause(), OF_OFFICERS),
                words.of("alarm.expected", alarm.cause(), OF_OFFICERS),
                team.map(held -> words.of("alarm.team", held.role(), OF_OFFICERS))
                        .orElse(alarm.team()),
                agency.map(Agency::name).orElse(null),
                words.date(alarm.absentFrom(), OF_OFFICERS),
                date(alarm.raisedAt(), zone),
                alarms.count(alarm, officer, AlarmActs.AT_ONCE),
                date(alarm.oldestAt(), zone),
                date(alarm.nextDueAt(), zone),
                waiting.stream().map(one -> row(one, zone)).toList(),
                new AlarmForm.Options(
                        waiting.stream()
                                .flatMap(one -> one.trackingNumber().stream())
                                .map(number -> new Option(number.value(), number.value()))
                                .toList(),
                        agency.map(this::otherUnits).orElse(List.of())));
    }

    private List<Option> otherUnits(Agency absent) {
        return agencies.unitsOf(agencies.instansiOf(absent.code())).stream()
                .filter(unit -> !unit.equals(absent))
                .map(unit -> new Option(unit.name(), unit.code()))
                .toList();
    }

    private AlarmForm.Waiting row(TeamTask task, ZoneId zone) {
        return new AlarmForm.Waiting(
                task.key(),
                "/berkas/" + task.key(),
                task.name(),
                date(task.since(), zone),
                task.due() == null ? "" : date(task.due(), zone),
                words.text(task.claimed() ? "alarm.claimed" : "alarm.unclaimed", OF_OFFICERS));
    }

    private String date(Instant instant, ZoneId zone) {
        return instant == null ? null : words.date(LocalDate.ofInstant(instant, zone), OF_OFFICERS);
    }
}
