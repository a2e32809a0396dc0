package id.tanggap.storage;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that several nodes may insert at once, and one of them does. */
public final class Claim {

    private Claim() {}

    /**
     * Inserts the row unless one with its key is there. A key that is taken is no error and spoils no transaction;
     * everything else is one, say a value that is too long.
     *
     * <p>Not {@code insert ignore}, which cuts off what is too long, and not {@code on duplicate key update}, for which
     * MySQL's driver counts a row that nobody changed as changed. JDBC and not JPA, which gives a transaction up after
     * any error.
     *
     * @return whether it is ours
     */
    public static boolean isOurs(JdbcClient.StatementSpec insert) {
        try {
            return insert.update() == 1;
        } catch (DuplicateKeyException anotherWasFaster) {
            return false;
        }
    }
}
