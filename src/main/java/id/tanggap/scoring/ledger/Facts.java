package id.tanggap.scoring.ledger;

import id.tanggap.storage.Claim;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ledger of facts. It only grows; a fact that is told again is not written again, and spoils no transaction.
 * Everything else that a table refuses is an error, say a value that is too long.
 */
@Component
class Facts {

    private static final String COLUMNS =
            """
            insert into scoring_fact
            (source_key, kind, act, tracking_number, disposition, unit, instansi, happened_at, happened_on,
             judged_month, disposed_on, clock_kind, limit_days, due_on, twice_on, own_limit, left_on, working_days,
             substantive, charged_to, charged_days, rating, counts, corrects, actor, reason, recorded_at,
             wording, withheld_days)
            """;

    private static final String VALUES = COLUMNS
            + """
            values (:source, :kind, :act, :number, :disposition, :unit, :instansi, :at, :day, :month, :disposedOn,
             :clock, :limit, :dueOn, :twiceOn, :ownLimit, :leftOn, :workingDays, :substantive, :chargedTo,
             :chargedDays, :rating, :counts, null, :actor, :reason, :now, :wording, :withheld)
            on duplicate key update source_key = source_key
            """;

    /** The act of a reply that was taken back when the month in which it was sent was over. */
    static final String TAKEN_BACK_LATER = "TAKEN_BACK_LATER";

    /** A fact in force with what holds instead. */
    private static final String CORRECTED = COLUMNS
            + """
            select concat('corrects:', f.id), f.kind, coalesce(:act, f.act), f.tracking_number, f.disposition,
             coalesce(:unit, f.unit), f.instansi, f.happened_at, f.happened_on, coalesce(:month, f.judged_month),
             f.disposed_on, f.clock_kind, f.limit_days, coalesce(:dueOn, f.due_on), coalesce(:twiceOn, f.twice_on),
             f.own_limit, f.left_on, coalesce(:workingDays, f.working_days), coalesce(:substantive, f.substantive),
             f.charged_to, f.charged_days, coalesce(:rating, f.rating), :counts, f.id, :actor, :reason, :now,
             f.wording, f.withheld_days
            from scoring_fact_in_force f where f.id = :id
            """;

    private final NamedParameterJdbcTemplate database;
    private final Clock clock;

    Facts(NamedParameterJdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(NewFact... facts) {
        write(List.of(facts));
    }

    void write(List<NewFact> facts) {
        MapSqlParameterSource[] rows =
                facts.stream().map(fact -> fact.columns(clock.instant())).toArray(MapSqlParameterSource[]::new);
        database.batchUpdate(VALUES, rows);
    }

    /** What a correction leaves as it is, by the names of {@link #correct}; it says itself by whom it is, and why. */
    static MapSqlParameterSource unchanged(String actor, String reason) {
        return new MapSqlParameterSource("actor", actor)
                .addValue("reason", reason)
                .addValue("counts", true)
                .addValue("act", null)
                .addValue("unit", null)
                .addValue("workingDays", null)
                .addValue("substantive", null)
                .addValue("rating", null)
                .addValue("dueOn", null)
                .addValue("month", null)
                .addValue("twiceOn", null);
    }

    /** @return false if there is no such fact, or another correction has replaced it */
    boolean correct(long id, MapSqlParameterSource replacement) {
        return Claim.isOurs(JdbcClient.create(database)
                .sql(CORRECTED)
                .paramSource(replacement.addValue("id", id).addValue("now", NewFact.utc(clock.instant()))));
    }
}
