package id.tanggap.drill;

/** The MySQL server on which to drill. */
public final class Server {

    private Server() {}

    /** JDBC URL with user and password, who may create schemas named {@code tanggap_drill_…}. */
    public static String url() {
        String url = System.getenv("TANGGAP_TEST_MYSQL_URL");
        if (url == null || url.isBlank()) {
            throw new DrillFailed("TANGGAP_TEST_MYSQL_URL names no MySQL");
        }
        return url.strip();
    }
}
