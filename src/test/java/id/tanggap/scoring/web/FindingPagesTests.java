package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.BoardStory.BOARD;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.ledger.CountedCases;
import id.tanggap.scoring.ledger.Fault;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The Inspektorat enters findings and corrections on a unit's page, over real HTTP. Rule: docs/rules.md §7. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingPagesTests {

    private static final String PAGE = "/penilaian/" + BOARD + "/" + UNIT;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Scoreboards boards;

    @Autowired
    CountedCases counted;

    private BoardStory story;
    private Caller inspector;

    @BeforeAll
    void november() {
        story = new BoardStory(application);
        story.november();
    }

    @BeforeEach
    void a_provisional_board() {
        story.forgetBoard();
        story.provisional();
        inspector = new Caller(port).loggedInAs("inspektur.tangerang");
    }

    @AfterAll
    void forget() {
        story.forget();
    }

    @Test
    void a_correction_strikes_a_fact_and_the_next_computation_knows_it() {
        Fault fault =
                counted.of(new UnitMonth(BoardStory.NOVEMBER, UNIT)).faults().get(0);
        int before = figures().dispositions();
        assertThat(inspector.get(PAGE).body())
                .contains("Koreksi fakta", fault.trackingNumber().value());

        inspector.postForm(
                PAGE,
                PAGE + "/koreksi",
                Map.of("fact", String.valueOf(fault.fact()), "remedy", "STRIKE", "reason", "Bukan wewenang unit."));

        assertThat(inspector.get(PAGE).body()).contains("Tersimpan.");
        assertThat(figures().dispositions()).as("told").isEqualTo(before);
        evaluations.compute(new EvaluationKey(BoardStory.NOVEMBER, INSTANSI));
        assertThat(figures().dispositions()).as("computed again").isEqualTo(before - 1);
    }

    @Test
    void a_finding_is_about_a_case_that_the_unit_had() {
        inspector.postForm(
                PAGE,
                PAGE + "/temuan",
                Map.of("finding", "SHAM_CLOSURE", "trackingNumber", "2611-0000-0000", "reason", "Tidak dikerjakan."));

        assertThat(inspector.get(PAGE).body()).contains("Unit ini tidak pernah menangani laporan itu");
    }

    @Test
    void replies_found_to_be_a_template_are_no_follow_up() {
        int before = figures().followedUp();

        inspector.postForm(
                PAGE,
                PAGE + "/temuan",
                Map.of("finding", "TEMPLATE", "trackingNumber", story.number(1), "reason", "Kata-kata yang sama."));

        evaluations.compute(new EvaluationKey(BoardStory.NOVEMBER, INSTANSI));
        assertThat(figures().followedUp()).isEqualTo(before - 1);
    }

    @Test
    void nobody_else_enters_anything() {
        for (String officer : new String[] {"kepala." + UNIT, "admin.tangerang"}) {
            Caller other = new Caller(port).loggedInAs(officer);
            assertThat(other.get(PAGE).body()).as(officer).doesNotContain("Koreksi fakta");
            assertThat(other.postForm(
                                    PAGE,
                                    PAGE + "/temuan",
                                    Map.of(
                                            "finding",
                                            "SHAM_CLOSURE",
                                            "trackingNumber",
                                            story.number(0),
                                            "reason",
                                            "Dendam."))
                            .status())
                    .as(officer)
                    .isEqualTo(403);
        }
        assertThat(inspector.get("/penilaian/" + BOARD + "/" + OTHER_UNIT).status())
                .isEqualTo(200);
    }

    private Figures figures() {
        return boards.find(INSTANSI, BoardStory.NOVEMBER)
                .flatMap(board -> board.of(UNIT))
                .orElseThrow()
                .score()
                .figures();
    }
}
