package id.tanggap.scoring.ledger;

import id.tanggap.agency.OfficerActivity;
import id.tanggap.scoring.MonthNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days on which somebody worked for a unit. One on which it replied, and in nothing but templates, is none.
 *
 * <p>Rule: docs/rules.md §7 (S_akt; Template).
 */
@Component
public class ActiveDays {

    /** A month that is over keeps its days: what was taken back later was not known to be a template. */
    private static final String TEMPLATES_ALONE =
            """
            select happened_on from scoring_fact_in_force
            where unit = :unit and judged_month between :firstMonth and :lastMonth
            and kind in ('FOLLOWED_UP', 'ANSWERED') and happened_on between :first and :last
            group by happened_on having max(case when substantive = true or act = '"""
                    + Facts.TAKEN_BACK_LATER + "' then 1 else 0 end) = 0";

    private final OfficerActivity activity;
    private final JdbcClient database;

    ActiveDays(OfficerActivity activity, JdbcClient database) {
        this.activity = activity;
        this.database = database;
    }

    /** Of those from the first to the last day, working days or not. */
    public Set<LocalDate> of(String unit, LocalDate first, LocalDate last) {
        Set<LocalDate> days = new HashSet<>(activity.daysOf(unit, first, last));
        database.sql(TEMPLATES_ALONE)
                .param("unit", unit)
                .param("firstMonth", MonthNumber.of(first))
                .param("lastMonth", MonthNumber.of(last))
                .param("first", first)
                .param("last", last)
                .query(LocalDate.class)
                .list()
                .forEach(days::remove);
        return days;
    }
}
