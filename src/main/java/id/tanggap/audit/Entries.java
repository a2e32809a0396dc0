package id.tanggap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the journal. Rows are added and sealed once; only those whose time of keeping is over are removed. */
@Component
class Entries {

    private static final String COLUMNS = "select id, chain, happened_at, deed, actor, subject, detail, seq, hash";

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate rows;

    Entries(NamedParameterJdbcTemplate rows) {
        this.database = JdbcClient.create(rows);
        this.rows = rows;
    }

    /**
     * An entry as it hangs in its chain.
     *
     * @param seq its place in its day, from 1
     */
    record Sealed(Entry entry, int seq, String hash) {}

    void add(Entry entry) {
        database.sql("insert into audit_entry (chain, happened_at, deed, actor, subject, detail)"
                        + " values (:chain, :at, :deed, :actor, :subject, :detail)")
                .param("chain", entry.chain())
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("deed", entry.deed().name())
                .param("actor", entry.actor())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .update();
    }

    List<Entry> of(String subject, Deed deed) {
        return database.sql(COLUMNS + " from audit_entry where subject = :subject and deed = :deed order by id")
                .param("subject", subject)
                .param("deed", deed.name())
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * The newest entries of some chains.
     *
     * @param chains whose; null for all
     * @param before only what is older than this id
     */
    List<Entry> newest(Set<String> chains, Deed deed, String subject, long before, int limit) {
        String sql =
                COLUMNS + " from audit_entry where id < :before" + (chains == null ? "" : " and chain in (:chains)")
                        + (deed == null ? "" : " and deed = :deed") + (subject == null ? "" : " and subject = :subject")
                        + " order by id desc limit " + limit;
        return database.sql(sql)
                .param("before", before)
                .param("chains", chains)
                .param("deed", deed == null ? null : deed.name())
                .param("subject", subject)
                .query((row, number) -> entry(row))
                .list();
    }

    List<String> chainsWithUnsealed() {
        return database.sql("select distinct chain from audit_entry where hash is null")
                .query(String.class)
                .list();
    }

    /** Entries that hang in no chain yet, oldest first. */
    List<Entry> unsealed(String chain, int limit) {
        return database.sql(
                        COLUMNS + " from audit_entry where hash is null and chain = :chain order by id limit " + limit)
                .param("chain", chain)
                .query((row, number) -> entry(row))
                .list();
    }

    void seal(LocalDate day, List<Sealed> links) {
        rows.batchUpdate(
                "update audit_entry set sealed_on = :day, seq = :seq, hash = :hash where id = :id",
                links.stream()
                        .map(link -> new MapSqlParameterSource("day", day)
                                .addValue("seq", link.seq())
                                .addValue("hash", link.hash())
                                .addValue("id", link.entry().id()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Reads a day of a chain in its order, in one pass. */
    void ofDay(String chain, LocalDate day, Consumer<Sealed> reader) {
        try (var links = database
                .sql(COLUMNS + " from audit_entry where chain = :chain and sealed_on = :day order by seq")
                .param("chain", chain)
                .param("day", day)
                .query((row, number) -> new Sealed(entry(row), row.getInt("seq"), row.getString("hash")))
                .stream()) {
            links.forEach(reader);
        }
    }

    /** @return how many were removed */
    int removeDay(String chain, LocalDate day) {
        return database.sql("delete from audit_entry where chain = :chain and sealed_on = :day")
                .param("chain", chain)
                .param("day", day)
                .update();
    }

    /** How many entries hang in no chain although they were written before a moment. */
    int unsealedBefore(Instant moment) {
        return database.sql("select count(*) from audit_entry where hash is null and happened_at < :moment")
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("chain"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Deed.valueOf(row.getString("deed")),
                row.getString("actor"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
