package id.tanggap.process;

import id.tanggap.process.Draft.Change;
import id.tanggap.process.Draft.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables of drafts. */
@Component
class Drafts {

    private static final String SELECT =
            "select id, author, reason, submitted_at, state, approver, decision, decided_at from process_draft";

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long add(String author, String reason, List<Change> changes) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into process_draft (author, reason, submitted_at, state)"
                        + " values (:author, :reason, :now, :state)")
                .param("author", author)
                .param("reason", reason)
                .param("now", now())
                .param("state", State.OPEN.name())
                .update(key, "id");
        long id = key.getKeyAs(Number.class).longValue();
        changes.forEach(change -> database.sql("insert into process_draft_file (draft_id, name, hash, base_hash)"
                        + " values (:id, :name, :hash, :base)")
                .param("id", id)
                .param("name", change.file())
                .param("hash", change.hash())
                .param("base", change.base())
                .update());
        return id;
    }

    Optional<Draft> find(long id) {
        return database.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    /** Newest first. */
    List<Draft> newest(int limit) {
        return database.sql(SELECT + " order by id desc limit " + limit)
                .query(this::draft)
                .list();
    }

    /**
     * Decides on a draft that waits.
     *
     * @return whether it still waited: of two who decide at once, on whatever node, one is told no
     */
    boolean decide(long id, State state, String approver, String decision) {
        return database.sql("update process_draft set state = :state, approver = :approver, decision = :decision,"
                                + " decided_at = :now where id = :id and state = 'OPEN'")
                        .param("state", state.name())
                        .param("approver", approver)
                        .param("decision", decision)
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("author"),
                row.getString("reason"),
                moment(row, "submitted_at"),
                State.valueOf(row.getString("state")),
                row.getString("approver"),
                row.getString("decision"),
                moment(row, "decided_at"),
                changes(row.getLong("id")));
    }

    private List<Change> changes(long draft) {
        return database.sql("select name, hash, base_hash from process_draft_file where draft_id = :id order by name")
                .param("id", draft)
                .query((row, number) -> new Change(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
