package id.tanggap.supervision.directive;

import id.tanggap.agency.Officer;
import id.tanggap.storage.Claim;
import id.tanggap.supervision.directive.GivenDirective.AskedCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gave which directive about which cases, and what their holders have done since. */
@Component
@Transactional
public class DirectiveLog {

    /** As many of an officer's directives as are watched. */
    private static final int WATCHED = 10;

    private final JdbcClient database;
    private final Clock clock;

    DirectiveLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(long id, Instant givenAt, AskedCase asked) {}

    /** @return id of the officer's directive with this key, new or not */
    long open(Officer officer, String key) {
        Claim.isOurs(database.sql("insert into directive (username, directive_key, given_at) values (?, ?, ?)")
                .params(officer.username(), key, now()));
        return database.sql("select id from directive where username = ? and directive_key = ?")
                .params(officer.username(), key)
                .query(Long.class)
                .single();
    }

    boolean isFirst(long directive, String trackingNumber) {
        return Claim.isOurs(
                database.sql("insert into directive_case (directive, tracking_number, asked_at) values (?, ?, ?)")
                        .params(directive, trackingNumber, now()));
    }

    /** The officer's last directives, newest first, with what became of each case. A case is followed up once its holder acts. */
    @Transactional(readOnly = true)
    public List<GivenDirective> watched(Officer officer) {
        Map<Long, GivenDirective> directives = new LinkedHashMap<>();
        database.sql("select d.id, d.given_at, k.tracking_number,"
                        + " c.handled_at is not null and c.handled_at > k.asked_at as followed,"
                        + " c.ended_on is not null as ended"
                        + " from (select id, given_at from directive where username = :username"
                        + " order by id desc limit " + WATCHED + ") d"
                        + " join directive_case k on k.directive = d.id"
                        + " join supervised_case c on c.tracking_number = k.tracking_number"
                        + " order by d.id desc, k.tracking_number")
                .param("username", officer.username())
                .query((row, number) -> new Row(
                        row.getLong(1),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new AskedCase(row.getString(3), row.getBoolean(4), row.getBoolean(5))))
                .list()
                .forEach(row -> directives
                        .computeIfAbsent(row.id(), id -> new GivenDirective(id, row.givenAt(), new ArrayList<>()))
                        .cases()
                        .add(row.asked()));
        return List.copyOf(directives.values());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
