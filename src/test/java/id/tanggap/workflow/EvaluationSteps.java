package id.tanggap.workflow;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Openings;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.ledger.CountedCases;
import id.tanggap.scoring.ledger.Fault;
import id.tanggap.scoring.ledger.PaperLedger;
import id.tanggap.scoring.letter.Letters;
import id.tanggap.support.EveryColumn;
import id.tanggap.support.Journey;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * The steps of which journeys through the evaluation of a month are told. October 2026 ends on a Saturday; the month is
 * looked at on Sunday 1 November at five. Rule: docs/rules.md §7.
 */
abstract class EvaluationSteps {

    static final YearMonth AUGUST = YearMonth.of(2026, 8);
    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final String MONTH = "2026-10." + INSTANSI;
    static final String OF_UNIT = "2026-10." + UNIT;

    @Autowired
    Journey journey;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Openings openings;

    @Autowired
    Scoreboards boards;

    @Autowired
    CountedCases counted;

    @Autowired
    ConsequenceDecisions decisions;

    @Autowired
    Letters letters;

    @Autowired
    EveryColumn columns;

    @Autowired
    NamedParameterJdbcTemplate database;

    @Autowired
    ObjectMapper json;

    @Autowired
    Clock clock;

    PaperLedger ledger;

    @BeforeEach
    void an_empty_ledger() {
        journey.begin();
        ledger = new PaperLedger(database, clock);
        ledger.clear();
    }

    @AfterEach
    void nothing_is_left() {
        journey.begin();
        ledger.clear();
    }

    void turnTheMonthAfter(YearMonth month) {
        journey.standAt(month.atEndOfMonth().atTime(23, 0));
        journey.evaluateEveryMonth();
        journey.passTo(month.plusMonths(1).atDay(1).atTime(5, 0));
        work();
    }

    /** What the engine does in transactions of their own. */
    void work() {
        journey.passTo(journey.now());
    }

    /** Without review and objection, the two terms pass; then something is to be signed. */
    void finish(YearMonth month, ConsequenceKey proposed, String signer) {
        journey.passWorkingDays(12);
        assertThat(board(month).isFinal()).isTrue();
        assertThat(journey.openTasks(proposed.toString())).containsExactly("signConsequence: " + signer);
    }

    static ConsequenceKey key(YearMonth month, ConsequenceKind kind) {
        return new ConsequenceKey(month, UNIT, kind);
    }

    Scoreboard board(YearMonth month) {
        return boards.find(INSTANSI, month).orElseThrow();
    }

    static int cases(Scoreboard board, String unit) {
        return board.of(unit).orElseThrow().score().figures().dispositions();
    }

    int provisionalCases(String unit) {
        return database.getJdbcTemplate()
                .queryForObject(
                        "select dispositions from evaluation_result where edition = 'PROVISIONAL' and unit = ?",
                        Integer.class,
                        unit);
    }

    List<Fault> late() {
        return counted.of(new UnitMonth(OCTOBER, UNIT)).faults().stream()
                .filter(fault -> fault.kind() == Fault.Kind.LATE_COMPLETION)
                .toList();
    }

    /** The one object of facts that a form shows. */
    Map<String, Object> shown(String group, String key, String task, String object) {
        ObjectValue facts = ((VariableMap) journey.form(group, key, task)).getValueTyped(object);
        try {
            return json.readValue(facts.getValueSerialized(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
