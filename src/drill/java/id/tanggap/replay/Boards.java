package id.tanggap.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.RulesOfPaper;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.index.Standings;
import id.tanggap.scoring.index.UnitFigures;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The boards of all months as the API gives them, added up by unit.
 *
 * @param months of which there was a board
 * @param provisional how many of them were not final yet
 */
record Boards(int months, int provisional, Map<String, Figures> figures) {

    private static final String OFFICER = "inspektur.tangerang";

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** Reads those from the first to the last month; a month without a fact has none. */
    static Boards read(Doors doors, YearMonth first, YearMonth last) {
        Map<String, Figures> figures = new TreeMap<>();
        int months = 0;
        int provisional = 0;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Answer answer = doors.asOfficer(OFFICER, "/api/v1/scores/" + Codes.INSTANSI + "/" + month, null);
            if (answer.status() == 404) {
                continue;
            }
            JsonNode board = answer.ok().body();
            months++;
            provisional += board.path("stage").asText().equals("FINAL") ? 0 : 1;
            board.path("units")
                    .forEach(unit ->
                            figures.merge(unit.path("unit").asText(), figures(unit.path("figures")), Figures::plus));
        }
        return new Boards(months, provisional, figures);
    }

    /** The year of these units, judged by the sums of all months, all of them peers. */
    Map<String, Score> scores(Collection<String> units) {
        int volume = (int) units.stream()
                .mapToInt(unit -> figures.get(unit).dispositions())
                .average()
                .orElse(0);
        return Standings.of(
                        units.stream()
                                .map(unit -> new UnitFigures(unit, volume, figures.get(unit)))
                                .toList(),
                        RulesOfPaper.RULES)
                .stream()
                .collect(Collectors.toMap(Standing::unit, Standing::score));
    }

    private static Figures figures(JsonNode node) {
        try {
            return JSON.treeToValue(node, Figures.class);
        } catch (JsonProcessingException e) {
            throw new ReplayError("a board without figures: " + e.getMessage(), e);
        }
    }
}
