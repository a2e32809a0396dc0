package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.language.Languages;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the archive says about itself, in the language of officers. */
@Component
class EvidenceReadme {

    private final ScoreTexts texts;
    private final Agencies agencies;
    private final Clock clock;

    EvidenceReadme(ScoreTexts texts, Agencies agencies, Clock clock) {
        this.texts = texts;
        this.agencies = agencies;
        this.clock = clock;
    }

    String of(List<Scoreboard> finals, String seed) throws IOException {
        Scoreboard any = finals.get(0);
        String text = new ClassPathResource("evidence/BACA-DULU.md").getContentAsString(StandardCharsets.UTF_8);
        return text.replace("{instansi}", agencies.get(any.instansi()).name())
                .replace("{tahun}", String.valueOf(any.month().getYear()))
                .replace("{dibuat}", texts.moment(clock.instant(), any.instansi(), Languages.OF_OFFICERS))
                .replace("{benih}", seed)
                .replace("{contoh}", String.valueOf(EvidenceSample.SIZE))
                .replace("{bulan}", finals.stream().map(this::month).collect(Collectors.joining("\n")));
    }

    private String month(Scoreboard board) {
        return "| %s | %s | %s | %s | %d |"
                .formatted(
                        texts.month(board.month(), Languages.OF_OFFICERS),
                        board.rulesVersion(),
                        texts.moment(board.progress().computedAt(), board.instansi(), Languages.OF_OFFICERS),
                        board.progress().finalAt(),
                        board.standings().stream()
                                .map(Standing::score)
                                .mapToInt(score -> score.figures().dispositions())
                                .sum());
    }
}
