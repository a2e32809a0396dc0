package id.tanggap.agency;

import id.tanggap.storage.Claim;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * On which days officers worked, each day in the zone of the agency for which they did. Work is what somebody does on
 * purpose: opens a form or a case file, claims, completes. A list that reloads by itself is none.
 *
 * <p>Rule: docs/rules.md §6 (absent officers), §7 (S_akt).
 */
@Component
public class OfficerActivity {

    private static final Logger log = LoggerFactory.getLogger(OfficerActivity.class);

    private final JdbcClient database;
    private final Agencies agencies;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** The last day that this node has noted, so that all further acts of the day cost nothing. */
    private final Map<Desk, LocalDate> noted = new ConcurrentHashMap<>();

    OfficerActivity(JdbcClient database, Agencies agencies, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody as a member of one team. */
    private record Desk(String username, String team) {}

    /**
     * Notes that the officer works now, for every agency that the officer serves; {@link OfficerWorked} tells of the
     * first time each day. Never fails: an act counts even where it could not be noted.
     */
    public void note(Officer officer) {
        officer.memberships().stream()
                .filter(held -> held.role().ofAgency())
                .forEach(held -> agencies.find(held.agency()).ifPresent(agency -> {
                    LocalDate today = LocalDate.ofInstant(clock.instant(), agency.zone());
                    note(new Desk(officer.username(), held.group()), today);
                }));
    }

    /** The last day on which somebody of each team worked; teams of which nobody ever did are missing. */
    public Map<String, LocalDate> lastDays(Collection<String> teams) {
        return teams.isEmpty()
                ? Map.of()
                : database
                        .sql("select team, max(active_on) as last_day from officer_activity"
                                + " where team in (:teams) group by team")
                        .param("teams", teams)
                        .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The days from the first to the last on which somebody worked for the agency, in whatever role. */
    public Set<LocalDate> daysOf(String agency, LocalDate first, LocalDate last) {
        List<String> teams = Arrays.stream(Role.values())
                .filter(Role::ofAgency)
                .map(role -> new Membership(role, agency).group())
                .toList();
        return database.sql("select distinct active_on from officer_activity"
                        + " where team in (:teams) and active_on between :first and :last")
                .param("teams", teams)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .set();
    }

    private void note(Desk desk, LocalDate today) {
        if (today.equals(noted.get(desk))) {
            return;
        }
        try {
            // Another node may have noted it.
            boolean first = Claim.isOurs(
                    database.sql("insert into officer_activity (username, team, active_on) values (?, ?, ?)")
                            .params(desk.username, desk.team, today));
            afterCommit(() -> noted.put(desk, today));
            if (first) {
                events.publishEvent(new OfficerWorked(desk.team));
            }
        } catch (RuntimeException e) {
            log.warn("The activity of an officer of {} could not be noted", desk.team, e);
        }
    }

    /** What is rolled back was not noted. */
    private static void afterCommit(Runnable remember) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    remember.run();
                }
            });
        } else {
            remember.run();
        }
    }
}
