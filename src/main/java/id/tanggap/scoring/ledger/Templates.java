package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.ScoringPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Presumes a reply to be a template when the unit has used its words for other cases, and with it what it replied in
 * them before. The unit may object.
 *
 * <p>Rule: docs/rules.md §7, Template.
 */
@Component
class Templates {

    private static final String OTHER_CASES =
            """
            select count(*) from (select distinct tracking_number from scoring_fact_in_force
                where unit = :unit and wording = :wording and happened_on >= :first and happened_on <= :day
                and tracking_number <> :number limit :enough) o
            """;

    /** Those that nobody has judged. */
    private static final String SAME_WORDS =
            """
            select id, tracking_number from scoring_fact_in_force
            where unit = :unit and wording = :wording and happened_on between :first and :day
            and kind in ('FOLLOWED_UP', 'ANSWERED') and substantive = true and corrects is null
            """;

    /** Who corrects what nobody had to judge. */
    private static final String ACTOR = "tanggap";

    private final ScoringPolicy policy;
    private final Facts facts;
    private final RecordedFacts recorded;
    private final Words words;
    private final JdbcClient database;

    Templates(ScoringPolicy policy, Facts facts, RecordedFacts recorded, Words words, JdbcClient database) {
        this.policy = policy;
        this.facts = facts;
        this.recorded = recorded;
        this.words = words;
        this.database = database;
    }

    /** @param wording fingerprint of the words; null says nothing */
    boolean presumes(String unit, String wording, TrackingNumber trackingNumber, LocalDate day) {
        if (wording == null) {
            return false;
        }
        int others = rule(Parameter.TEMPLATE_FROM, day) - 1;
        return database.sql(OTHER_CASES)
                        .param("unit", unit)
                        .param("wording", wording)
                        .param("first", firstDay(day))
                        .param("day", day)
                        .param("number", trackingNumber.value())
                        .param("enough", others)
                        .query(Integer.class)
                        .single()
                >= others;
    }

    /** From which day on the same words are looked for. */
    private LocalDate firstDay(LocalDate day) {
        return day.minusDays(rule(Parameter.TEMPLATE_DAYS, day));
    }

    private int rule(Parameter parameter, LocalDate day) {
        return policy.rulesFor(YearMonth.from(day)).value(parameter).intValueExact();
    }

    /**
     * The first cases got the same template. It does not count there either, unless the Inspektorat has judged it;
     * cases that were judged in a month that is over keep their figures.
     */
    void takeBack(String unit, String wording, LocalDate day) {
        Map<Long, TrackingNumber> told = new TreeMap<>();
        database.sql(SAME_WORDS)
                .param("unit", unit)
                .param("wording", wording)
                .param("first", firstDay(day))
                .param("day", day)
                .query(row -> {
                    told.put(row.getLong("id"), new TrackingNumber(row.getString("tracking_number")));
                });
        recorded.of(Set.copyOf(told.values())).values().stream()
                .map(facts -> CaseHistory.of(facts, day))
                .flatMap(history -> history.facts()
                        .filter(fact -> told.containsKey(fact.id()) && isOpen(fact, history, YearMonth.from(day))))
                .sorted(Fact.IN_ORDER)
                .forEach(reply -> takeBack(reply, YearMonth.from(day)));
    }

    /** Whether a month that runs, or a later one, is the first that is judged by the reply. */
    private static boolean isOpen(Fact reply, CaseHistory history, YearMonth running) {
        return reply.moment().judgedIn().equals(running)
                || history.deadline(reply.turn().disposition(), ClockKind.COMPLETION)
                        .filter(set -> !set.moment().judgedIn().isBefore(running))
                        .isPresent();
    }

    private void takeBack(Fact reply, YearMonth running) {
        MapSqlParameterSource taken = Facts.unchanged(
                        ACTOR, words.text("score.template.presumed", Languages.OF_OFFICERS))
                .addValue("substantive", false);
        if (reply.moment().judgedIn().isBefore(running)) {
            taken.addValue("act", Facts.TAKEN_BACK_LATER);
        }
        facts.correct(reply.id(), taken);
    }
}
