package id.tanggap.scoring.ledger;

import id.tanggap.scoring.MonthNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The ledger as it stands, to be taken away and counted again elsewhere. It is read in pieces: how many facts there are
 * does not matter. Facts hold neither what a citizen wrote nor who it was. Rule: docs/rules.md §7.
 */
@Service
public class FactArchive {

    /** What each row has, in this order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "source_key",
            "kind",
            "act",
            "tracking_number",
            "disposition",
            "unit",
            "instansi",
            "happened_at",
            "happened_on",
            "judged_month",
            "disposed_on",
            "clock_kind",
            "limit_days",
            "due_on",
            "twice_on",
            "own_limit",
            "left_on",
            "working_days",
            "substantive",
            "charged_to",
            "charged_days",
            "rating",
            "counts",
            "corrects",
            "actor",
            "reason",
            "recorded_at");

    private static final int AT_ONCE = 500;

    private static final String OF_A_MONTH = "select " + columns("f")
            + " from scoring_fact f where f.unit = :unit and f.judged_month = :month and f.happened_on <= :until"
            + " and f.id > :last order by f.id limit " + AT_ONCE;

    /** What another instansi has to do with a unit's month: that it got a case. */
    private static final String OF_OTHERS = "select distinct " + columns("f")
            + " from scoring_fact d join scoring_fact f on f.tracking_number = d.tracking_number"
            + " and f.disposition = d.disposition + 1 and f.kind = 'DISPOSED'"
            + " where d.unit = :unit and d.judged_month = :month and d.kind in ('DISPOSED', 'DEADLINE')"
            + " and f.instansi <> d.instansi and f.happened_on <= :until"
            + " and f.id > :last order by f.id limit " + AT_ONCE;

    private final JdbcClient database;
    private final KeptMonths months;

    FactArchive(JdbcClient database, KeptMonths months) {
        this.database = database;
        this.months = months;
    }

    private static String columns(String table) {
        return String.join(
                ", ", COLUMNS.stream().map(column -> table + "." + column).toList());
    }

    /** The facts that are judged in a unit's month, in the order of the ledger, as far as they happened until that day. */
    public void ofMonth(String unit, YearMonth month, LocalDate until, Consumer<List<Object>> reader) {
        read(OF_A_MONTH, unit, month, until, reader);
    }

    /** How cases that are judged in a unit's month went to another instansi. */
    public void ofOthers(String unit, YearMonth month, LocalDate until, Consumer<List<Object>> reader) {
        read(OF_OTHERS, unit, month, until, reader);
    }

    /** The working days by which the months are judged, both days included. */
    public List<LocalDate> workingDays(String instansi, LocalDate first, LocalDate last) {
        return months.known(instansi, first, last).toList();
    }

    private void read(String sql, String unit, YearMonth month, LocalDate until, Consumer<List<Object>> reader) {
        long last = 0;
        List<List<Object>> piece;
        do {
            piece = database.sql(sql)
                    .param("unit", unit)
                    .param("month", MonthNumber.of(month))
                    .param("until", until)
                    .param("last", last)
                    .query((row, number) -> row(row))
                    .list();
            piece.forEach(reader);
            last = piece.isEmpty()
                    ? last
                    : ((Number) piece.get(piece.size() - 1).get(0)).longValue();
        } while (piece.size() == AT_ONCE);
    }

    private static List<Object> row(ResultSet row) throws SQLException {
        Object[] values = new Object[COLUMNS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, COLUMNS.get(i));
        }
        return Arrays.asList(values);
    }

    private static Object value(ResultSet row, String column) throws SQLException {
        return switch (column) {
            case "happened_at", "recorded_at" -> row.getObject(column, LocalDateTime.class);
            case "happened_on", "disposed_on", "due_on", "twice_on", "left_on" ->
                row.getObject(column, LocalDate.class);
            case "own_limit", "substantive", "counts" -> row.getBoolean(column);
            default -> row.getObject(column);
        };
    }
}
