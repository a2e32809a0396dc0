package id.tanggap.scoring;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.ClockMoved;
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
             substantive, charged_to, charged_days, rating, counts, corrects, actor, reason, recorded_at)
            """;

    private static final String VALUES = COLUMNS
            + """
            values (:source, :kind, :act, :number, :disposition, :unit, :instansi, :at, :day, :month, :disposedOn,
             :clock, :limit, :dueOn, :twiceOn, :ownLimit, :leftOn, :workingDays, true, :chargedTo, :chargedDays,
             :rating, true, null, :actor, :reason, :now)
            """;

    /** Copied from the disposition that holds, so that a walk over many clocks reads no case. */
    private static final String MOVED = COLUMNS
            + """
            select :source, 'DEADLINE', 'CLOCK_MOVED', d.tracking_number, d.disposition, d.unit, d.instansi, :at, :day,
             :month, d.disposed_on, :clock, :limit, :dueOn, :twiceOn, false, null, null, true, null, null, null, true,
             null, null, null, :now
            from scoring_fact_in_force d
            where d.tracking_number = :number and d.kind = 'DISPOSED'
            and d.disposition = (select max(x.disposition) from scoring_fact_in_force x
                where x.tracking_number = :number and x.kind = 'DISPOSED')
            and not exists (select 1 from scoring_fact_in_force o where o.tracking_number = d.tracking_number
                and o.disposition = d.disposition and o.clock_kind = :clock and o.own_limit = true)
            """;

    private static final String CORRECTED = COLUMNS
            + """
            select concat('corrects:', f.id), f.kind, f.act, f.tracking_number, f.disposition, coalesce(:unit, f.unit),
             f.instansi, f.happened_at, f.happened_on, coalesce(:month, f.judged_month), f.disposed_on, f.clock_kind,
             f.limit_days, coalesce(:dueOn, f.due_on), coalesce(:twiceOn, f.twice_on), f.own_limit, f.left_on,
             coalesce(:workingDays, f.working_days), coalesce(:substantive, f.substantive), f.charged_to,
             f.charged_days, coalesce(:rating, f.rating), :counts, f.id, :actor, :reason, :now
            from scoring_fact_in_force f where f.id = :id
            """;

    private final NamedParameterJdbcTemplate database;
    private final Clock clock;

    Facts(NamedParameterJdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(Fact... facts) {
        MapSqlParameterSource[] rows = List.of(facts).stream()
                .map(fact -> fact.columns(clock.instant()))
                .toArray(MapSqlParameterSource[]::new);
        database.batchUpdate(VALUES, rows);
    }

    /** Moved deadlines, each with the day on which it moved; cases that no unit has are passed over. */
    void move(List<Moved> moves) {
        database.batchUpdate(MOVED, moves.stream().map(this::columns).toArray(MapSqlParameterSource[]::new));
    }

    /** @param day on which it moved, in the zone of the instansi */
    record Moved(ClockMoved event, LocalDate day, FactDeadline deadline) {}

    /** @return false if there is no such fact, or another correction has replaced it */
    boolean correct(long id, MapSqlParameterSource replacement) {
        return database.update(CORRECTED, replacement.addValue("id", id).addValue("now", Fact.utc(clock.instant())))
                == 1;
    }

    private MapSqlParameterSource columns(Moved moved) {
        ClockMoved event = moved.event();
        FactDeadline deadline = moved.deadline();
        boolean completion = event.kind() == ClockKind.COMPLETION;
        return new MapSqlParameterSource("number", event.caseNumber())
                .addValue(
                        "source",
                        "moved:%s:%s:%s:%s:%d"
                                .formatted(
                                        event.caseNumber(),
                                        event.kind(),
                                        event.from(),
                                        event.to(),
                                        event.at().getEpochSecond()))
                .addValue("at", Fact.utc(event.at()))
                .addValue("day", moved.day())
                .addValue("month", Fact.month(deadline.judgedOn(moved.day())))
                .addValue("clock", event.kind().name())
                .addValue("limit", deadline.limitDays())
                .addValue("dueOn", deadline.dueOn())
                .addValue("twiceOn", completion ? deadline.twiceOn(moved.day()) : null)
                .addValue("now", Fact.utc(clock.instant()));
    }
}
