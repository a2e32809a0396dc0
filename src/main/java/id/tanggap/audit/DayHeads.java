package id.tanggap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ends of the days of all chains, one row each; the row of today grows until the day is over. */
@Component
class DayHeads {

    private static final String COLUMNS = "select chain, sealed_on, entries, hash from audit_head";

    private final JdbcClient database;

    DayHeads(JdbcClient database) {
        this.database = database;
    }

    /** Holds the row until the end of the transaction: one node at a time goes on with a chain. */
    Optional<DayHead> lock(String chain, LocalDate day) {
        return database.sql(COLUMNS + " where chain = :chain and sealed_on = :day for update")
                .param("chain", chain)
                .param("day", day)
                .query(DayHeads::head)
                .optional();
    }

    Optional<DayHead> lastBefore(String chain, LocalDate day) {
        return database.sql(COLUMNS + " where chain = :chain and sealed_on < :day order by sealed_on desc limit 1")
                .param("chain", chain)
                .param("day", day)
                .query(DayHeads::head)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node began the day meanwhile */
    void begin(DayHead head) {
        database.sql("insert into audit_head (chain, sealed_on, entries, hash) values (:chain, :day, :entries, :hash)")
                .param("chain", head.chain())
                .param("day", head.day())
                .param("entries", head.entries())
                .param("hash", head.hash())
                .update();
    }

    void advance(DayHead head) {
        database.sql("update audit_head set entries = :entries, hash = :hash where chain = :chain and sealed_on = :day")
                .param("chain", head.chain())
                .param("day", head.day())
                .param("entries", head.entries())
                .param("hash", head.hash())
                .update();
    }

    List<String> chains() {
        return database.sql("select distinct chain from audit_head order by chain")
                .query(String.class)
                .list();
    }

    /** All days of a chain in order. */
    List<DayHead> of(String chain) {
        return database.sql(COLUMNS + " where chain = :chain order by sealed_on")
                .param("chain", chain)
                .query(DayHeads::head)
                .list();
    }

    /** The heads of the days from one on that are over, newest first. */
    List<DayHead> between(LocalDate from, LocalDate today) {
        return database.sql(COLUMNS + " where sealed_on >= :from and sealed_on < :today order by sealed_on desc, chain")
                .param("from", from)
                .param("today", today)
                .query(DayHeads::head)
                .list();
    }

    private static DayHead head(ResultSet row, int number) throws SQLException {
        return new DayHead(
                row.getString("chain"),
                row.getObject("sealed_on", LocalDate.class),
                row.getInt("entries"),
                row.getString("hash"));
    }
}
