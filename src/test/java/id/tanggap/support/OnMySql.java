package id.tanggap.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs what a test class says on H2 once more on a real MySQL, in a schema of its own:
 *
 * <pre>{@code
 * @OnMySql
 * class VaultOnMySqlTests extends VaultTests {}
 * }</pre>
 *
 * <p>The server is the one that {@code TANGGAP_TEST_MYSQL_URL} names (see {@code dev/mysql}), else a container, if
 * Docker answers. Without either the class is skipped; see {@link Equipment}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OnMySql.Needed.class)
@ContextConfiguration(initializers = MySqlSchema.class)
public @interface OnMySql {

    class Needed extends Equipment {

        Needed() {
            super("mysql");
        }

        @Override
        Optional<String> missing() {
            return MySqlServer.url().isPresent()
                    ? Optional.empty()
                    : Optional.of("no MySQL (set TANGGAP_TEST_MYSQL_URL or start Docker)");
        }
    }
}
