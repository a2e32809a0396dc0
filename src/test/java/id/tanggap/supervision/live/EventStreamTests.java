package id.tanggap.supervision.live;

import static id.tanggap.support.Caller.basic;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Open screens are told what changes, wherever it was changed; in tests a stream ends after two seconds. */
@ApplicationTest
class EventStreamTests {

    private static final String EVENTS = "/api/v1/supervision/events";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @Test
    void an_open_screen_is_told_and_that_of_another_instansi_is_not() throws Exception {
        TrackingNumber number = journey.disposed();
        Stream<String> ours = listen("sekda.tangerang");
        Stream<String> others = listen("admin.serang");

        journey.progress(number);

        assertThat(ours).anyMatch(line -> line.startsWith("data:") && line.contains(number.value()));
        assertThat(others).noneMatch(line -> line.contains(number.value()));
    }

    @Test
    void whoever_comes_back_is_told_what_happened_meanwhile() {
        TrackingNumber number = journey.disposed();
        Caller caller = new Caller(port);
        String seen = caller.get(EVENTS, basic("kepala." + UNIT))
                .body()
                .lines()
                .filter(line -> line.startsWith("id:"))
                .findFirst()
                .orElseThrow()
                .substring(3);

        journey.progress(number);

        String[] who = basic("kepala." + UNIT);
        Answer again = caller.get(EVENTS, who[0], who[1], "Last-Event-ID", seen);
        assertThat(again.body()).contains("event:case", number.value(), "\"status\":\"IN_PROGRESS\"");
        assertThat(again.header("Content-Type")).startsWith("text/event-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"penghubung." + UNIT, "operator"})
    void whoever_oversees_nothing_is_told_nothing(String username) {
        assertThat(new Caller(port).get(EVENTS, basic(username)).status()).isEqualTo(403);
    }

    @Test
    void strangers_and_nonsense_are_refused() {
        String[] who = basic("sekda.tangerang");

        assertThat(new Caller(port).get(EVENTS).status()).isEqualTo(401);
        assertThat(new Caller(port)
                        .get(EVENTS, who[0], who[1], "Last-Event-ID", "kemarin")
                        .status())
                .isEqualTo(400);
    }

    /** Returns when the stream has begun. */
    private Stream<String> listen(String username) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + EVENTS))
                .headers(basic(username))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body();
    }
}
