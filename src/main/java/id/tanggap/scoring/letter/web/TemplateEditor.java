package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.letter.LetterTemplates;
import id.tanggap.scoring.letter.Placeholder;
import id.tanggap.scoring.letter.TemplateText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
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

    /** @throws AccessDeniedException unless the officer may write the texts of the instansi that the form names */
    TemplateDraft draft(String slug, TemplateForm form, Officer officer) {
        return new TemplateDraft(TemplatePaths.kind(slug), instansi(form.instansi(), officer), form);
    }

    String open(TemplateDraft draft, Model model) {
        model.addAttribute("form", draft.form())
                .addAttribute("kind", draft.kind())
                .addAttribute("agency", draft.agency())
                .addAttribute("current", templates.current(draft.instansi(), draft.kind()))
                .addAttribute("history", templates.history(draft.instansi(), draft.kind()))
                .addAttribute("longestSubject", TemplateText.LONGEST_SUBJECT)
                .addAttribute("longestBody", TemplateText.LONGEST_BODY)
                .addAttribute(
                        "places",
                        Arrays.stream(Placeholder.values())
                                .filter(place -> place.isIn(draft.kind()))
                                .toList());
        return "letter-template";
    }

    /** The answer to what is done with a draft; or the page again, saying at the field what cannot be used. */
    Object attempt(TemplateDraft draft, Model model, Locale locale, Supplier<?> act) {
        try {
            return act.get();
        } catch (InvalidInput invalid) {
            return refuse(invalid, draft, model, locale);
        }
    }

    String refuse(InvalidInput invalid, TemplateDraft draft, Model model, Locale locale) {
        model.addAttribute("error", words.of(invalid, locale)).addAttribute("errorField", invalid.field());
        return open(draft, model);
    }
}
