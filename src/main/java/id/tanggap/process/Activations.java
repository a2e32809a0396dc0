package id.tanggap.process;

import id.tanggap.process.Activation.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What was activated, in its order. Rows are only added. */
@Component
class Activations {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activations(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Until the end of the transaction nobody else activates anything, on whatever node.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if somebody else takes too long
     */
    void takeTurn() {
        try {
            database.sql("select id from process_turn where id = 1 for update")
                    .query(Integer.class)
                    .single();
        } catch (QueryTimeoutException busy) {
            throw new CannotAcquireLockException("Somebody else activates at this moment", busy);
        }
    }

    /** @param wanted its id and moment are given here */
    long add(Activation wanted) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into process_activation"
                        + " (kind, instansi, draft_id, restored, deployment, actor, reason, activated_at)"
                        + " values (:kind, :instansi, :draft, :restored, :deployment, :actor, :reason, :now)")
                .param("kind", wanted.kind().name())
                .param("instansi", wanted.instansi())
                .param("draft", wanted.draft())
                .param("restored", wanted.restored())
                .param("deployment", wanted.deployment())
                .param("actor", wanted.actor())
                .param("reason", wanted.reason())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update(key, "id");
        long id = key.getKeyAs(Number.class).longValue();
        wanted.files().forEach((name, hash) -> database.sql(
                        "insert into process_activation_file (activation_id, name, hash) values (:id, :name, :hash)")
                .param("id", id)
                .param("name", name)
                .param("hash", hash)
                .update());
        events.publishEvent(new ActivationsChanged());
        return id;
    }

    /** Oldest first. */
    List<Activation> all() {
        Map<Long, SortedMap<String, String>> files = new TreeMap<>();
        database.sql("select activation_id, name, hash from process_activation_file")
                .query(row -> {
                    files.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return database.sql("select id, kind, instansi, draft_id, restored, deployment, actor, reason, activated_at"
                        + " from process_activation order by id")
                .query((row, number) -> activation(row, files))
                .list();
    }

    private static Activation activation(ResultSet row, Map<Long, SortedMap<String, String>> files)
            throws SQLException {
        long id = row.getLong("id");
        return new Activation(
                id,
                Kind.valueOf(row.getString("kind")),
                row.getString("instansi"),
                row.getObject("draft_id", Long.class),
                row.getObject("restored", Long.class),
                row.getString("deployment"),
                row.getString("actor"),
                row.getString("reason"),
                Drafts.moment(row, "activated_at"),
                files.getOrDefault(id, new TreeMap<>()));
    }

    /** As it stands in the tables at this moment. */
    Live live() {
        return Live.after(all());
    }

    /** Id of the newest; 0 before the first. */
    long newest() {
        return database.sql("select coalesce(max(id), 0) from process_activation")
                .query(Long.class)
                .single();
    }

    /** What the last release brought: hash by file name; empty before the first one that kept it. */
    SortedMap<String, String> shipped() {
        SortedMap<String, String> shipped = new TreeMap<>();
        database.sql("select name, hash from process_shipped").query(row -> {
            shipped.put(row.getString(1), row.getString(2));
        });
        return shipped;
    }

    void ship(SortedMap<String, String> files) {
        database.sql("delete from process_shipped").update();
        files.forEach((name, hash) -> database.sql("insert into process_shipped (name, hash) values (:name, :hash)")
                .param("name", name)
                .param("hash", hash)
                .update());
    }
}
