package id.tanggap.scoring.ledger;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.ScoringPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** How far back the same words are looked for, in days. */
    static final int DAYS = 90;

    private static final String OTHER_CASES =
            """
            select count(*) from (select distinct tracking_number from scoring_fact_in_force
                where unit = :unit and wording = :wording and happened_on >= :first and happened_on <= :day
                and tracking_number <> :number limit :enough) o
            """;

    /** Who corrects what nobody had to judge. */
    private static final String ACTOR = "tanggap";

    private final ScoringPolicy policy;
    private final Facts facts;
    private final Words words;
    private final JdbcClient database;

    Templates(ScoringPolicy policy, Facts facts, Words words, JdbcClient database) {
        this.policy = policy;
        this.facts = facts;
        this.words = words;
        this.database = database;
    }

    /** @param wording fingerprint of the words; null says nothing */
    boolean presumes(String unit, String wording, String trackingNumber, LocalDate day) {
        if (wording == null) {
            return false;
        }
        int others = policy.rulesFor(YearMonth.from(day))
                        .value(Parameter.TEMPLATE_FROM)
                        .intValueExact()
                - 1;
        return database.sql(OTHER_CASES)
                        .param("unit", unit)
                        .param("wording", wording)
                        .param("first", day.minusDays(DAYS))
                        .param("day", day)
                        .param("number", trackingNumber)
                        .param("enough", others)
                        .query(Integer.class)
                        .single()
                >= others;
    }

    /**
     * The first cases got the same template. It does not count there either, unless the Inspektorat has judged it;
     * cases of months that are over keep their figures.
     */
    void takeBack(String unit, String wording, LocalDate day) {
        String reason = words.text("score.template.presumed", Languages.OF_OFFICERS);
        facts.replaceReplies(
                wording,
                day.minusDays(DAYS),
                day,
                Facts.unchanged(ACTOR, reason).addValue("unit", unit).addValue("substantive", false));
    }
}
