package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.letter.LetterTemplates;
import id.tanggap.scoring.letter.Placeholder;
import id.tanggap.scoring.letter.TemplateText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which the text of a letter is written, and for whom it is open. */
@Component
class TemplateEditor {

    private final LetterTemplates templates;
    private final Rights rights;
    private final Agencies agencies;
    private final Words words;

    TemplateEditor(LetterTemplates templates, Rights rights, Agencies agencies, Words words) {
        this.templates = templates;
        this.rights = rights;
        this.agencies = agencies;
        this.words = words;
    }

    /** Those whose texts the officer may write. @throws AccessDeniedException if there is none */
    List<Agency> instansiOf(Officer officer) {
        List<Agency> mine = agencies.instansi().stream()
                .filter(agency -> rights.has(officer, Right.CHANGE_LETTERS, agency.code()))
                .toList();
        if (mine.isEmpty()) {
            throw new AccessDeniedException("Writes letters for no instansi");
        }
        return mine;
    }

    /** @throws AccessDeniedException unless the officer may write its texts */
    Agency instansi(String code, Officer officer) {
        return agencies.find(code)
                .filter(agency -> agency.level() == AgencyLevel.INSTANSI)
                .filter(agency -> rights.has(officer, Right.CHANGE_LETTERS, code))
                .orElseThrow(() -> new AccessDeniedException("Writes no letters for this instansi"));
    }

    String open(ConsequenceKind kind, Agency agency, TemplateForm form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("kind", kind)
                .addAttribute("agency", agency)
                .addAttribute("current", templates.current(agency.code(), kind))
                .addAttribute("history", templates.history(agency.code(), kind))
                .addAttribute("longestSubject", TemplateText.LONGEST_SUBJECT)
                .addAttribute("longestBody", TemplateText.LONGEST_BODY)
                .addAttribute(
                        "places",
                        Arrays.stream(Placeholder.values())
                                .filter(place -> place.isIn(kind))
                                .toList());
        return "letter-template";
    }

    /** The same, saying at the field what cannot be used. */
    String refuse(
            InvalidInput invalid, ConsequenceKind kind, Agency agency, TemplateForm form, Model model, Locale locale) {
        model.addAttribute("error", words.of(invalid, locale)).addAttribute("errorField", invalid.field());
        return open(kind, agency, form, model);
    }
}
