package id.tanggap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many bytes a browser fetches that has never been here, and one that has. */
@InBrowser
@ApplicationTest
class FirstVisitBrowserTests {

    /** On the wire, with headers. */
    private static final String BYTES = "['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))"
            + ".reduce((sum, entry) => sum + entry.transferSize, 0)";

    private final Browsing browsing = new Browsing();

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @BeforeEach
    void begin(TestInfo test) {
        journey.begin();
        browsing.begin(
                "http://localhost:" + port, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void close() {
        browsing.close();
    }

    @Test
    void a_form_is_there_after_80_kilobytes_and_the_next_time_after_20() {
        Page page = browsing.somebody(Browsing.PHONE);

        page.navigate("/lapor");
        assertThat(bytes(page)).isBetween(20_000L, 80_000L);

        page.navigate("/lapor");
        assertThat(bytes(page)).isBetween(2_000L, 20_000L);
    }

    @Test
    void tasklist_is_there_after_a_megabyte_and_a_half_and_the_next_time_after_100_kilobytes() {
        String number = journey.disposed().value();
        Tasklist tasklist = browsing.officer("penghubung." + Journey.UNIT);

        assertThat(bytesWith(tasklist, number)).isBetween(500_000L, 1_500_000L);

        tasklist.page().navigate("/camunda/app/tasklist/default/");
        assertThat(bytesWith(tasklist, number)).isBetween(10_000L, 100_000L);
    }

    private static long bytesWith(Tasklist tasklist, String number) {
        tasklist.tasks(number).waitFor();
        return bytes(tasklist.page());
    }

    private static long bytes(Page page) {
        return ((Number) page.evaluate(BYTES)).longValue();
    }
}
