package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A small stream through the real doors, from the first report to the last deadline. */
@ApplicationTest
class ReplayTests {

    @Autowired
    Journey journey;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @Test
    void a_replayed_stream_keeps_every_promise() throws IOException {
        var told = new ByteArrayOutputStream();
        var options = new Options(TestStream.FILE).at(URI.create("http://localhost:" + port));

        boolean well = new Replay(options, new PrintStream(told, true, StandardCharsets.UTF_8)).run();

        assertThat(well).as(told.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
