package id.tanggap.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The journal of moved deadlines. Written in one statement per batch: a holiday moves tens of thousands. */
@Component
class ClockMoves {

    private static final int BATCH = 500;

    private final JdbcTemplate database;

    ClockMoves(JdbcTemplate database) {
        this.database = database;
    }

    void note(List<Move> moves, MoveCause cause, Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        database.batchUpdate(
                "insert into clock_move (case_clock_id, case_number, moved_at, from_day, to_day, cause)"
                        + " values (?, ?, ?, ?, ?, ?)",
                moves,
                BATCH,
                (row, move) -> {
                    row.setLong(1, move.clockId());
                    row.setString(2, move.event().caseNumber().value());
                    row.setObject(3, utc);
                    row.setObject(4, move.event().from());
                    row.setObject(5, move.event().to());
                    row.setString(6, cause.code());
                });
    }

    record Move(long clockId, ClockMoved event) {}
}
