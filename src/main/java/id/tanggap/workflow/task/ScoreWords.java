package id.tanggap.workflow.task;

import id.tanggap.agency.Agencies;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.index.Points;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.Fault;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** What forms say of a score, in words. */
@Component
class ScoreWords {

    private final Agencies agencies;
    private final Words words;

    ScoreWords(Agencies agencies, Words words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** Say "Oktober 2026". */
    String month(YearMonth month) {
        return words.month(month, Languages.OF_OFFICERS);
    }

    String name(String agency) {
        return agencies.get(agency).name();
    }

    String date(LocalDate day) {
        return day == null ? null : words.date(day, Languages.OF_OFFICERS);
    }

    /** Where the working of a unit's month is printed. */
    static String page(EvaluationKey key, String unit) {
        return page(key) + "/" + unit;
    }

    static String page(EvaluationKey key) {
        return "/penilaian/" + key.instansi() + "/" + key.month();
    }

    ScoreRow row(EvaluationKey key, Standing standing) {
        Score score = standing.score();
        return new ScoreRow(
                name(standing.unit()),
                page(key, standing.unit()),
                score.figures().dispositions(),
                score.index()
                        .map(points -> Points.text(points, Languages.OF_OFFICERS))
                        .orElse("-"),
                score.band().map(Enum::name).orElseGet(() -> words.text("score.none", Languages.OF_OFFICERS)),
                of("scores.group", standing.group()),
                rank(standing));
    }

    private String rank(Standing standing) {
        return standing.rank().isPresent()
                ? words.text(
                        "score.rank", Languages.OF_OFFICERS, standing.rank().getAsInt(), standing.ranked())
                : "-";
    }

    String of(String family, Enum<?> constant) {
        return words.of(family, constant, Languages.OF_OFFICERS);
    }

    String fault(Fault fault) {
        return fault.text(words, Languages.OF_OFFICERS);
    }
}
