package id.tanggap.complaint.listing;

import id.tanggap.complaint.Status;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds reports for everybody, newest first. A page begins after the last report of the one before, so whatever comes in
 * meanwhile neither doubles nor hides one. Each question is answered by one index, read backwards. Rule: docs/rules.md §5.
 */
@Service
public class PublicList {

    static final int PAGE = 20;

    /** More words make a search no finer. */
    private static final int MOST_WORDS = 6;

    private final JdbcClient database;

    PublicList(JdbcClient database) {
        this.database = database;
    }

    /** @throws InvalidInput for words of which none can be looked for */
    public ListPage find(ListQuery query) {
        List<String> words = words(query);
        MapSqlParameterSource values = new MapSqlParameterSource();
        StringBuilder sql = new StringBuilder("select r.* from ");
        String id = words.isEmpty() ? "r.id" : "w0.report_id";
        if (words.isEmpty()) {
            sql.append("listed_report r where 1 = 1");
        } else {
            join(words, sql, values);
        }
        filter("category", query.category(), sql, values);
        filter("unit", query.unit(), sql, values);
        filter("district", query.district(), sql, values);
        filter("status", query.status() == null ? null : query.status().name(), sql, values);
        if (query.before() != null) {
            sql.append(" and ").append(id).append(" < :before");
            values.addValue("before", query.before());
        }
        sql.append(" order by ").append(id).append(" desc limit ").append(PAGE + 1);
        return page(database.sql(sql.toString())
                .paramSource(values)
                .query((row, number) -> report(row))
                .list());
    }

    private static List<String> words(ListQuery query) {
        if (query.text() == null) {
            return List.of();
        }
        Set<String> words = SearchWords.of(query.text());
        InvalidInput.require(!words.isEmpty(), "q", "search.words");
        return words.stream().limit(MOST_WORDS).toList();
    }

    private static void join(List<String> words, StringBuilder sql, MapSqlParameterSource values) {
        sql.append("listed_word w0");
        for (int i = 1; i < words.size(); i++) {
            sql.append(
                    " join listed_word w%1$d on w%1$d.report_id = w0.report_id and w%1$d.word = :w%1$d".formatted(i));
        }
        sql.append(" join listed_report r on r.id = w0.report_id where w0.word = :w0");
        for (int i = 0; i < words.size(); i++) {
            values.addValue("w" + i, words.get(i));
        }
    }

    private static void filter(String column, String wanted, StringBuilder sql, MapSqlParameterSource values) {
        if (wanted != null) {
            sql.append(" and r.%1$s = :%1$s".formatted(column));
            values.addValue(column, wanted);
        }
    }

    private static ListPage page(List<ListedReport> found) {
        if (found.size() <= PAGE) {
            return new ListPage(found, null);
        }
        List<ListedReport> items = found.subList(0, PAGE);
        return new ListPage(items, String.valueOf(items.get(PAGE - 1).id()));
    }

    private static ListedReport report(ResultSet row) throws SQLException {
        return new ListedReport(
                row.getLong("id"),
                new TrackingNumber(row.getString("tracking_number")),
                row.getString("title"),
                row.getString("category"),
                row.getString("district"),
                row.getString("instansi"),
                row.getString("unit"),
                Status.valueOf(row.getString("status")),
                row.getObject("filed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
