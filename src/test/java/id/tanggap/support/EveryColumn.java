package id.tanggap.support;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every column of every row of the whole database, bytes too, to find who holds a word. */
@TestComponent
public class EveryColumn {

    private final JdbcClient database;

    EveryColumn(JdbcClient database) {
        this.database = database;
    }

    /** The columns, as {@code table.column} in lower case, that hold one of the words somewhere. */
    public List<String> holding(Collection<String> words, Predicate<String> tables) {
        Set<String> found = new TreeSet<>();
        database
                .sql("select table_name from information_schema.tables where table_schema = schema()")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> tables.test(table.toLowerCase(Locale.ROOT)))
                .forEach(table -> database.sql("select * from " + table)
                        .query((RowCallbackHandler) row -> search(row, table, words, found)));
        return List.copyOf(found);
    }

    private static void search(ResultSet row, String table, Collection<String> words, Set<String> found)
            throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = text(row, i, columns.getColumnType(i));
            if (text != null && words.stream().anyMatch(text::contains)) {
                found.add((table + "." + columns.getColumnName(i)).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String text(ResultSet row, int column, int type) throws SQLException {
        boolean bytes =
                type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY;
        if (!bytes) {
            return row.getString(column);
        }
        byte[] content = row.getBytes(column);
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }
}
