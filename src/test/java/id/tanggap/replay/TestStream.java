package id.tanggap.replay;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** A small stream, made up. */
final class TestStream {

    static final Path FILE = path();

    private TestStream() {}

    private static Path path() {
        try {
            return Path.of(TestStream.class.getResource("/replay/arrivals.csv").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
