package id.tanggap.scoring.letter;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.language.Languages;
import id.tanggap.language.PlainText;
import id.tanggap.language.Words;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues letters, once and for all, and finds them again. Rule: docs/rules.md §7. */
@Service
@Transactional
public class Letters {

    private final LetterRepository letters;
    private final LetterSeries series;
    private final LetterTemplates templates;
    private final LetterPdf paper;
    private final Rights rights;
    private final Agencies agencies;
    private final Words words;
    private final Clock clock;

    Letters(
            LetterRepository letters,
            LetterSeries series,
            LetterTemplates templates,
            LetterPdf paper,
            Rights rights,
            Agencies agencies,
            Words words,
            Clock clock) {
        this.letters = letters;
        this.series = series;
        this.templates = templates;
        this.paper = paper;
        this.rights = rights;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The letter of this kind about the unit's month; issued now, in the caller's transaction, unless it was before.
     *
     * @param given what the text may tell; names, month and signer need not be given
     * @throws org.springframework.security.access.AccessDeniedException if the signer may not sign such a letter for the
     *     instansi
     * @throws IllegalArgumentException if the unit is none of the instansi
     */
    public Letter issue(
            ConsequenceKind kind,
            String instansi,
            String unit,
            YearMonth month,
            Map<Placeholder, String> given,
            Officer signer) {
        rights.require(signer, Right.toSign(kind), instansi);
        return find(kind, unit, month).orElseGet(() -> {
            // Whole seconds: a database may keep no more, and a letter is the same before and after it was stored.
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            YearMonth issued = YearMonth.from(now.atZone(agencies.zoneOf(instansi)));
            series.lock(instansi, issued.getYear());
            // Somebody may have issued it while we waited.
            return find(kind, unit, month).orElseGet(() -> {
                LetterDraft draft = draft(kind, agencies.get(instansi), agencies.get(unit), month, given, signer);
                return letters.saveAndFlush(new Letter(draft, series.next(instansi, issued), LetterCode.next(), now));
            });
        });
    }

    /** The letter with this code, however a person typed it. */
    @Transactional(readOnly = true)
    public Optional<Letter> find(String code) {
        return letters.findByCode(LetterCode.normalize(code));
    }

    /** The letter of this kind about the unit's month. */
    @Transactional(readOnly = true)
    public Optional<Letter> find(ConsequenceKind kind, String unit, YearMonth month) {
        return letters.findByKindAndUnitAndJudgedMonth(kind, unit, month);
    }

    /** The letters about a month of an instansi, by their numbers. */
    @Transactional(readOnly = true)
    public List<Letter> of(String instansi, YearMonth month) {
        return letters.findByInstansiAndJudgedMonthOrderBySeriesYearAscSeriesNumberAsc(instansi, month);
    }

    /** The letter as a PDF: the same bytes whenever it is asked for, as long as the public address stays. */
    @Transactional(readOnly = true)
    public byte[] pdf(Letter letter) {
        return paper.print(letter, false);
    }

    private LetterDraft draft(
            ConsequenceKind kind,
            Agency instansi,
            Agency unit,
            YearMonth month,
            Map<Placeholder, String> given,
            Officer signer) {
        if (!instansi.code().equals(unit.parent())) {
            throw new IllegalArgumentException(unit.code() + " is no unit of " + instansi.code());
        }
        Office office = Office.of(kind.signer(), instansi);
        String name = PlainText.of(signer.name());
        TemplateText text = templates
                .current(instansi.code(), kind)
                .text()
                .filled(LetterWords.of(given, instansi, unit, words.month(month, Languages.OF_OFFICERS), office, name));
        return new LetterDraft(kind, instansi, unit, month, text, office, signer.username(), name);
    }
}
