package id.tanggap.scoring.evaluation;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.index.Points;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.letter.Placeholder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What letters and forms say of a reward or sanction, in the language of officers. */
@Component
public class ConsequenceWords {

    private final Words words;

    ConsequenceWords(Words words) {
        this.words = words;
    }

    /** Why it is proposed, in one or two sentences. */
    public String ground(Consequence consequence) {
        String[] codes = consequence.ground().split(",");
        return consequence.kind() == ConsequenceKind.CERTIFICATE
                ? Arrays.stream(codes)
                        .map(code -> words.text("score.ground." + code, Languages.OF_OFFICERS))
                        .collect(Collectors.joining(" "))
                : words.text(
                        codes.length == 1 ? "score.ground.once" : "score.ground.run",
                        Languages.OF_OFFICERS,
                        String.join(", ", codes),
                        codes.length);
    }

    /** What the text of the letter may tell. @param planDue last day for an improvement plan */
    Map<Placeholder, String> letter(Consequence consequence, Standing standing, LocalDate planDue) {
        Score score = standing.score();
        Map<Placeholder, String> told = new EnumMap<>(Placeholder.class);
        score.index().ifPresent(points -> told.put(Placeholder.INDEX, Points.text(points, Languages.OF_OFFICERS)));
        score.band().ifPresent(band -> told.put(Placeholder.BAND, band.name()));
        standing.rank()
                .ifPresent(rank -> told.put(
                        Placeholder.RANK, words.text("score.rank", Languages.OF_OFFICERS, rank, standing.ranked())));
        told.put(Placeholder.CASES, String.valueOf(score.figures().dispositions()));
        told.put(Placeholder.REASON, ground(consequence));
        told.put(Placeholder.PLAN_DUE, words.date(planDue, Languages.OF_OFFICERS));
        return told;
    }
}
