package id.tanggap.scoring.ledger;

import id.tanggap.scoring.MonthNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The ledger of facts. It only grows; a fact that is told again is not written again, and no error spoils the
 * transaction of the teller.
 */
@Component
class Facts {

    private static final String COLUMNS =
            """
            insert ignore into scoring_fact
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
            """;

    /** The disposition is judged anew: an answer that counted as in time turned out to be none. */
    private static final String JUDGED_ANEW = COLUMNS
            + """
            select :source, 'DEADLINE', 'REOPENED', d.tracking_number, d.disposition, d.unit, d.instansi, :at, :day,
             :month, d.disposed_on, d.clock_kind, d.limit_days, d.due_on, greatest(d.twice_on, :day), d.own_limit, null,
             null, true, null, null, null, true, null, null, null, :now, null, null
            from scoring_fact_in_force d
            where d.tracking_number = :number and d.disposition = :disposition and d.clock_kind = 'COMPLETION'
            and d.judged_month < :month and exists (select 1 from scoring_fact_in_force a
                where a.tracking_number = d.tracking_number and a.disposition = d.disposition and a.kind = 'ANSWERED'
                and a.substantive = true and a.happened_on <= d.due_on)
            and"""
            + CohortSql.latest("d");

    /** The act of a reply that was taken back when the month in which it was sent was over. */
    static final String TAKEN_BACK_LATER = "TAKEN_BACK_LATER";

    /** A fact {@code f} in force with what holds instead. */
    private static final String REPLACED = COLUMNS
            + "select concat('corrects:', f.id), f.kind, case when f.judged_month < :running then '" + TAKEN_BACK_LATER
            + """
            ' else f.act end, f.tracking_number, f.disposition, coalesce(:unit, f.unit), f.instansi,
             f.happened_at, f.happened_on, coalesce(:month, f.judged_month), f.disposed_on, f.clock_kind,
             f.limit_days, coalesce(:dueOn, f.due_on), coalesce(:twiceOn, f.twice_on), f.own_limit, f.left_on,
             coalesce(:workingDays, f.working_days), coalesce(:substantive, f.substantive), f.charged_to,
             f.charged_days, coalesce(:rating, f.rating), :counts, f.id, :actor, :reason, :now,
             f.wording, f.withheld_days
            from scoring_fact_in_force f where
            """;

    private static final String CORRECTED = REPLACED + " f.id = :id";

    /** Of cases that are judged in a month that runs, or later. */
    private static final String TEMPLATES = REPLACED
            + """
             f.unit = :unit and f.wording = :wording and f.happened_on between :first and :asOf
             and f.kind in ('FOLLOWED_UP', 'ANSWERED') and f.substantive = true and f.corrects is null
             and (f.judged_month = :running or exists (select 1 from scoring_fact_in_force d
                where d.tracking_number = f.tracking_number and d.disposition = f.disposition
                and d.clock_kind = 'COMPLETION' and d.judged_month >= :running and"""
            + CohortSql.latest("d") + "))";

    private final NamedParameterJdbcTemplate database;
    private final Clock clock;

    Facts(NamedParameterJdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(Fact... facts) {
        write(List.of(facts));
    }

    void write(List<Fact> facts) {
        MapSqlParameterSource[] rows =
                facts.stream().map(fact -> fact.columns(clock.instant())).toArray(MapSqlParameterSource[]::new);
        database.batchUpdate(VALUES, rows);
    }

    /** Has a reopened case judged anew if the answer was good for a month before. */
    void judgeAnew(Fact reopened) {
        MapSqlParameterSource row = reopened.columns(clock.instant());
        database.update(JUDGED_ANEW, row.addValue("asOf", row.getValue("day")));
    }

    /** What a correction leaves as it is, by the names of {@link #correct}; it says itself by whom it is, and why. */
    static MapSqlParameterSource unchanged(String actor, String reason) {
        return new MapSqlParameterSource("actor", actor)
                .addValue("reason", reason)
                .addValue("counts", true)
                .addValue("running", 0) // no month is before it
                .addValue("unit", null)
                .addValue("workingDays", null)
                .addValue("substantive", null)
                .addValue("rating", null)
                .addValue("dueOn", null)
                .addValue("month", null)
                .addValue("twiceOn", null);
    }

    /**
     * Replaces the replies of a unit in these words, from the first to the last day, but those that somebody has judged
     * and those of cases that were judged in a month that is over.
     */
    void replaceReplies(String wording, LocalDate first, LocalDate last, MapSqlParameterSource replacement) {
        database.update(
                TEMPLATES,
                replacement
                        .addValue("wording", wording)
                        .addValue("first", first)
                        .addValue("asOf", last)
                        .addValue("running", MonthNumber.of(last))
                        .addValue("now", Fact.utc(clock.instant())));
    }

    /** @return false if there is no such fact, or another correction has replaced it */
    boolean correct(long id, MapSqlParameterSource replacement) {
        return database.update(CORRECTED, replacement.addValue("id", id).addValue("now", Fact.utc(clock.instant())))
                == 1;
    }
}
