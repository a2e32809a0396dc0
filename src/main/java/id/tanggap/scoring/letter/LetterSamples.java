package id.tanggap.scoring.letter;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.scoring.ConsequenceKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters that were never issued, to see how a text looks. */
@Component
public class LetterSamples {

    private final LetterPdf paper;
    private final Agencies agencies;
    private final Words words;
    private final Clock clock;

    LetterSamples(LetterPdf paper, Agencies agencies, Words words, Clock clock) {
        this.paper = paper;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    /** A letter as this text would make it, about some unit of the instansi. */
    public Letter of(ConsequenceKind kind, String instansi, TemplateText template) {
        Instant now = clock.instant();
        Agency issuer = agencies.get(instansi);
        Agency unit = agencies.unitsOf(instansi).stream().findFirst().orElse(issuer);
        YearMonth issued = YearMonth.from(now.atZone(issuer.zone()));
        YearMonth judged = issued.minusMonths(1);
        Office office = Office.of(kind.signer(), issuer);
        String signer = words.text("letter.sample.signer", Languages.OF_OFFICERS);
        TemplateText text = template.filled(
                LetterWords.of(madeUp(), issuer, unit, words.month(judged, Languages.OF_OFFICERS), office, signer));
        var draft = new LetterDraft(kind, issuer, unit, judged, text, office, "", signer);
        return new Letter(draft, new LetterNumber(issued, 0), "0000-0000-0000", now);
    }

    /** The sample as a PDF that says on every page that it is none. */
    public byte[] pdf(Letter sample) {
        return paper.print(sample, true);
    }

    private Map<Placeholder, String> madeUp() {
        return Map.of(
                Placeholder.INDEX,
                "61,37",
                Placeholder.BAND,
                "C",
                Placeholder.RANK,
                words.text("score.rank", Languages.OF_OFFICERS, 14, 52),
                Placeholder.CASES,
                "128",
                Placeholder.REASON,
                words.text("letter.sample.reason", Languages.OF_OFFICERS),
                Placeholder.PLAN_DUE,
                words.date(LocalDate.of(2026, 11, 20), Languages.OF_OFFICERS));
    }
}
