package id.tanggap.drill;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A schema of the MySQL server on which the drill runs, looked at over a connection of its own. One thread only. */
public final class Schema implements AutoCloseable {

    private static final String PREFIX = "tanggap_drill_";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("MMdd_HHmmss").withZone(ZoneOffset.UTC);

    private final String server;
    private final String name;
    private final SingleConnectionDataSource connection;
    private final JdbcClient sql;

    private Schema(String server, String name) {
        this.server = server;
        this.name = name;
        this.connection = new SingleConnectionDataSource(within(server, name), true);
        this.sql = JdbcClient.create(connection);
    }

    /** An empty schema with a name of its own. */
    public static Schema fresh(String server) {
        return created(server, PREFIX + STAMP.format(Instant.now()));
    }

    /** An empty schema for one of several that are made at the same time. */
    public static Schema fresh(String server, String suffix) {
        return created(server, PREFIX + STAMP.format(Instant.now()) + "_" + suffix);
    }

    /** @throws DrillFailed if nothing was seeded there */
    static Schema kept(String server, String name) {
        var schema = new Schema(server, name);
        try {
            schema.count("select count(*) from complaint");
            return schema;
        } catch (BadSqlGrammarException e) {
            schema.close();
            throw new DrillFailed("No drill has kept a schema " + name);
        }
    }

    private static Schema created(String server, String name) {
        try (var there = new SingleConnectionDataSource(server, true)) {
            JdbcClient.create(there)
                    .sql("create schema " + name + " character set utf8mb4")
                    .update();
        }
        return new Schema(server, name);
    }

    /** The same tables with the same rows in a schema beside this one: what is seeded once can be drilled often. */
    Schema copy(String suffix) {
        Schema copy = created(server, name + "_" + suffix);
        List<String> tables = tables();
        copy.sql.sql("set foreign_key_checks = 0").update();
        for (String table : tables) {
            String create = sql.sql("show create table " + table)
                    .query((row, number) -> row.getString(2))
                    .single();
            copy.sql.sql(create).update();
            copy.sql
                    .sql("insert into " + table + " select * from " + name + "." + table)
                    .update();
        }
        copy.sql.sql("set foreign_key_checks = 1").update();
        copyViews(copy);
        // Fresh tables have no statistics, and the first plans would be bad ones.
        tables.forEach(table -> copy.sql.sql("analyze table " + table).query().listOfRows());
        return copy;
    }

    private List<String> tables() {
        return sql.sql("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
    }

    private void copyViews(Schema copy) {
        sql.sql("select table_name, view_definition from information_schema.views where table_schema = database()")
                .query(row -> {
                    String definition = row.getString(2).replace("`" + name + "`.", "");
                    copy.sql
                            .sql("create view " + row.getString(1) + " as " + definition)
                            .update();
                });
    }

    public void drop() {
        sql.sql("drop schema " + name).update();
        close();
    }

    public String name() {
        return name;
    }

    /** JDBC URL with user and password. */
    public String url() {
        return within(server, name);
    }

    public JdbcClient sql() {
        return sql;
    }

    public long count(String query, Object... parameters) {
        return sql.sql(query).params(List.of(parameters)).query(Long.class).single();
    }

    @Override
    public void close() {
        connection.destroy();
    }

    private static String within(String server, String name) {
        return server.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1" + name);
    }
}
