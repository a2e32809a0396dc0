package id.tanggap.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application under test a fresh schema, and drops it after the application has ended. */
class MySqlSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        String server = MySqlServer.url().orElseThrow();
        String schema = "tanggap_test_" + UUID.randomUUID().toString().replace("-", "");
        execute(server, "create schema " + schema + " character set utf8mb4");
        // Before the properties of the test annotations, which name an H2.
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "MySQL of the test",
                        Map.of(
                                "spring.datasource.url", within(server, schema),
                                // Applications wait in the test framework's cache; their connections need not.
                                "spring.datasource.hikari.minimum-idle", 1,
                                "spring.datasource.hikari.maximum-pool-size", 10)));
        // What is registered first is destroyed last: the pool is closed by then.
        ((DefaultSingletonBeanRegistry) application.getBeanFactory())
                .registerDisposableBean("mySqlSchema", () -> execute(server, "drop schema " + schema));
    }

    static String within(String url, String schema) {
        return url.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL of the tests: " + sql, e);
        }
    }
}
