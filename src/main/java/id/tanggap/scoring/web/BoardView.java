package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.PeerGroup;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A board in the words of its page. */
@Component
class BoardView {

    private final ScoreTexts texts;
    private final Agencies agencies;

    BoardView(ScoreTexts texts, Agencies agencies) {
        this.texts = texts;
        this.agencies = agencies;
    }

    /** @param bounds how many reports a year make such a unit */
    record Group(PeerGroup group, String name, String bounds, List<Row> ranked, List<Row> unranked) {}

    /**
     * A unit.
     *
     * @param rank null without enough cases
     * @param index null without a case
     * @param width of the bar, 0 to 100
     * @param band null without enough cases
     */
    record Row(String unit, String name, Integer rank, String index, double width, String band, int cases) {}

    List<Group> groups(Scoreboard board, Locale locale) {
        return Arrays.stream(PeerGroup.values())
                .map(group -> new Group(
                        group,
                        texts.text("group." + group, locale),
                        bounds(board, group, locale),
                        rows(board, group, true, locale),
                        rows(board, group, false, locale)))
                .filter(group -> !group.ranked().isEmpty() || !group.unranked().isEmpty())
                .toList();
    }

    private List<Row> rows(Scoreboard board, PeerGroup group, boolean ranked, Locale locale) {
        return board.standings().stream()
                .filter(standing -> standing.group() == group && standing.rank().isPresent() == ranked)
                .map(standing -> row(standing, locale))
                .toList();
    }

    private Row row(Standing standing, Locale locale) {
        var index = standing.score().index();
        return new Row(
                standing.unit(),
                agencies.get(standing.unit()).name(),
                standing.rank().isPresent() ? standing.rank().getAsInt() : null,
                index.map(points -> texts.points(points, locale)).orElse(null),
                index.map(Number::doubleValue).orElse(0.0),
                standing.score().band().map(Enum::name).orElse(null),
                standing.score().figures().dispositions());
    }

    private String bounds(Scoreboard board, PeerGroup group, Locale locale) {
        if (board.standings().isEmpty()) {
            return "";
        }
        ScoringRules rules = board.standings().get(0).score().rules();
        int large = rules.settings().get(Parameter.GROUP_LARGE_FROM).value().intValueExact();
        int medium = rules.settings().get(Parameter.GROUP_MEDIUM_FROM).value().intValueExact();
        String key = "group." + group + ".text";
        return switch (group) {
            case LARGE -> texts.text(key, locale, texts.number(large, locale));
            case MEDIUM -> texts.text(key, locale, texts.number(medium, locale), texts.number(large - 1, locale));
            case SMALL -> texts.text(key, locale, texts.number(medium, locale));
        };
    }
}
