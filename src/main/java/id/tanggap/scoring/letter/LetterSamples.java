package id.tanggap.scoring.letter;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters that were never issued, to see how a text looks. */
@Component
public class LetterSamples {

    private static final Map<Placeholder, String> WORDS = new EnumMap<>(Map.of(
            Placeholder.INDEX, "61,37",
            Placeholder.BAND, "C",
            Placeholder.RANK, "14 dari 52",
            Placeholder.CASES, "128",
            Placeholder.REASON, "(Di sini tertulis alasan dari hasil penilaian.)",
            Placeholder.PLAN_DUE, "Jumat, 20 November 2026"));
    private static final String NOBODY = "Nama Pejabat";

    private final LetterPdf paper;
    private final Agencies agencies;
    private final Clock clock;

    LetterSamples(LetterPdf paper, Agencies agencies, Clock clock) {
        this.paper = paper;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** A letter as this text would make it, about some unit of the instansi. */
    public Letter of(LetterKind kind, String instansi, TemplateText template) {
        Instant now = clock.instant();
        Agency issuer = agencies.get(instansi);
        Agency unit = agencies.unitsOf(instansi).stream().findFirst().orElse(issuer);
        YearMonth issued = YearMonth.from(now.atZone(issuer.zone()));
        YearMonth judged = issued.minusMonths(1);
        Office office = Office.of(kind.usualSigner(), issuer);
        TemplateText text = template.filled(LetterWords.of(WORDS, issuer, unit, judged, office, NOBODY));
        var draft = new LetterDraft(kind, issuer, unit, judged, text, office, "", NOBODY);
        return new Letter(draft, new LetterNumber(issued, 0), "0000-0000-0000", now);
    }

    /** The sample as a PDF that says on every page that it is none. */
    public byte[] pdf(Letter sample) {
        return paper.print(sample, true);
    }
}
