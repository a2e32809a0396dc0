package id.tanggap.process;

import id.tanggap.key.TrackingNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of moves. */
@Component
class Moves {

    private static final String SELECT =
            "select id, activation_id, asked_by, asked_at, last_case, moved, failed, finished_at from process_move";

    private final JdbcClient database;
    private final Clock clock;

    Moves(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(long activation, String askedBy) {
        database.sql("insert into process_move (activation_id, asked_by, asked_at, last_case, moved, failed)"
                        + " values (:activation, :by, :now, :first, 0, 0)")
                .param("activation", activation)
                .param("by", askedBy)
                .param("now", now())
                .param("first", TrackingNumber.BEFORE_ALL.value())
                .update();
    }

    /** Newest first. */
    List<Move> newest(int limit) {
        return database.sql(SELECT + " order by id desc limit " + limit)
                .query(Moves::move)
                .list();
    }

    boolean isOpen(long activation) {
        return newest(1).stream().anyMatch(move -> move.activation() == activation && move.finishedAt() == null);
    }

    /** The oldest that goes on; its row is held until the end of the transaction, so one node works on it. */
    Optional<Move> lockNext() {
        return database.sql(SELECT + " where finished_at is null order by id limit 1 for update")
                .query(Moves::move)
                .optional();
    }

    void pass(Move move) {
        database.sql("update process_move set last_case = :last, moved = :moved, failed = :failed where id = :id")
                .param("last", move.lastCase().value())
                .param("moved", move.moved())
                .param("failed", move.failed())
                .param("id", move.id())
                .update();
    }

    void finish(long id) {
        database.sql("update process_move set finished_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                row.getLong("id"),
                row.getLong("activation_id"),
                row.getString("asked_by"),
                Drafts.moment(row, "asked_at"),
                new TrackingNumber(row.getString("last_case")),
                row.getInt("moved"),
                row.getInt("failed"),
                Drafts.moment(row, "finished_at"));
    }
}
