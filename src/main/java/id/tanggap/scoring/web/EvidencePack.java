package id.tanggap.scoring.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Agencies;
import id.tanggap.language.Languages;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Everything about an instansi's year that the national evaluation asks for, in one archive: figures, facts, rules, a
 * sample, and how to compute it again. It is written while it is sent. Decision: docs/decisions/0015-boards.md.
 */
@Component
class EvidencePack {

    private final EvidenceReadme readme;
    private final EvidenceSample sample;
    private final EvidenceFacts facts;
    private final ScoreSheets sheets;
    private final Agencies agencies;
    private final ObjectMapper json;

    EvidencePack(
            EvidenceReadme readme,
            EvidenceSample sample,
            EvidenceFacts facts,
            ScoreSheets sheets,
            Agencies agencies,
            ObjectMapper json) {
        this.readme = readme;
        this.sample = sample;
        this.facts = facts;
        this.sheets = sheets;
        this.agencies = agencies;
        this.json = json;
    }

    /**
     * Writes the archive.
     *
     * @param finals the final boards of the year, oldest first; at least one
     * @param site where our pages are, without a slash at the end
     */
    void write(List<Scoreboard> finals, String site, OutputStream out) throws IOException {
        String instansi = finals.get(0).instansi();
        int year = finals.get(0).month().getYear();
        List<String> units = units(finals);
        String seed = RandomSample.seed(finals);
        try (Archive archive = new Archive(out, "bukti-" + instansi + "-" + year)) {
            archive.file("BACA-DULU.md", readme.of(finals, seed).getBytes(StandardCharsets.UTF_8));
            for (Scoreboard board : finals) {
                figures(board, archive);
                rules(board, archive);
            }
            sample.write(finals, units, seed, site, archive);
            facts.write(instansi, units, year, archive);
        }
    }

    private static List<String> units(List<Scoreboard> finals) {
        return finals.stream()
                .flatMap(board -> board.standings().stream())
                .map(Standing::unit)
                .distinct()
                .sorted()
                .toList();
    }

    private void figures(Scoreboard board, Archive archive) throws IOException {
        String name = "angka/" + board.month();
        archive.file(
                name + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(BoardJson.of(board, agencies)));
        archive.file(name + ".xlsx", sheets.board(board, Languages.OF_OFFICERS));
    }

    private void rules(Scoreboard board, Archive archive) throws IOException {
        List<String> columns = List.of("parameter", "nilai", "berlaku_mulai", "dasar", "versi");
        archive.table("aturan/" + board.month() + ".csv", columns, rows -> {
            if (!board.standings().isEmpty()) {
                ScoringRules rules = board.standings().get(0).score().rules();
                rules.settings()
                        .forEach((parameter, setting) -> rows.add(List.of(
                                parameter, setting.value(), setting.validFrom(), setting.basis(), rules.version())));
            }
        });
    }
}
