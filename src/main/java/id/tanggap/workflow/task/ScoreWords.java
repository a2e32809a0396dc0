package id.tanggap.workflow.task;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.Words;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Fault;
import id.tanggap.scoring.Points;
import id.tanggap.scoring.Score;
import id.tanggap.scoring.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What forms say of a score, in words. */
@Component
class ScoreWords {

    static final Locale LANGUAGE = Locale.forLanguageTag("id");

    private final Agencies agencies;
    private final Words words;

    ScoreWords(Agencies agencies, Words words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** Say "Oktober 2026". */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", LANGUAGE).format(month);
    }

    String name(String agency) {
        return agencies.get(agency).name();
    }

    String date(LocalDate day) {
        return day == null ? null : words.date(day, LANGUAGE);
    }

    /** Where the working of a unit's month is printed. */
    static String page(EvaluationKey key, String unit) {
        return page(key) + "/" + unit;
    }

    static String page(EvaluationKey key) {
        return "/penilaian/" + key.instansi() + "/" + key.month();
    }

    /** The row of a unit: name, cases, index, band, rank. */
    Map<String, Object> row(EvaluationKey key, Standing standing) {
        Score score = standing.score();
        String none = words.text("score.none", LANGUAGE);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unitName", name(standing.unit()));
        row.put("pageUrl", page(key, standing.unit()));
        row.put("cases", score.figures().dispositions());
        row.put(
                "index",
                score.index().map(points -> Points.text(points, LANGUAGE)).orElse("-"));
        row.put("band", score.band().map(Enum::name).orElse(none));
        row.put("group", words.of("scores.group", standing.group(), LANGUAGE));
        row.put(
                "rank",
                standing.rank().isPresent()
                        ? words.text("score.rank", LANGUAGE, standing.rank().getAsInt(), standing.ranked())
                        : "-");
        return row;
    }

    String of(String family, Enum<?> constant) {
        return words.of(family, constant, LANGUAGE);
    }

    String fault(Fault fault) {
        return fault.text(words, LANGUAGE);
    }
}
