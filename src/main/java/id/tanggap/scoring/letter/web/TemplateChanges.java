package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.LetterSamples;
import id.tanggap.scoring.letter.LetterTemplates;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the text of letters: seen first, then saved, or given up for the one that is shipped. */
@Controller
@RequestMapping("/penilaian/surat")
class TemplateChanges {

    private final LetterTemplates templates;
    private final LetterSamples samples;
    private final TemplateEditor editor;
    private final Words words;

    TemplateChanges(LetterTemplates templates, LetterSamples samples, TemplateEditor editor, Words words) {
        this.templates = templates;
        this.samples = samples;
        this.editor = editor;
        this.words = words;
    }

    @PostMapping("/{slug}/pratinjau")
    Object preview(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        TemplateDraft draft = editor.draft(slug, form, officer);
        return editor.attempt(draft, model, locale, () -> {
            model.addAttribute("preview", sample(draft));
            return editor.open(draft, model);
        });
    }

    /** The same on paper; what cannot be used is said in the editor. */
    @PostMapping("/{slug}/contoh.pdf")
    Object paper(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        TemplateDraft draft = editor.draft(slug, form, officer);
        return editor.attempt(draft, model, locale, () -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(samples.pdf(sample(draft))));
    }

    @PostMapping("/{slug}")
    Object save(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        TemplateDraft draft = editor.draft(slug, form, officer);
        return editor.attempt(draft, model, locale, () -> {
            templates.change(officer, draft.instansi(), draft.kind(), form.seen(), draft.text());
            return saved(draft, "saved", flash, locale);
        });
    }

    @PostMapping("/{slug}/bawaan")
    String reset(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        TemplateDraft draft = editor.draft(slug, form, officer);
        try {
            templates.reset(officer, draft.instansi(), draft.kind(), form.seen());
            return saved(draft, "reset", flash, locale);
        } catch (InvalidInput invalid) {
            var current = TemplateForm.of(draft.instansi(), templates.current(draft.instansi(), draft.kind()));
            return editor.refuse(invalid, new TemplateDraft(draft.kind(), draft.agency(), current), model, locale);
        }
    }

    private Letter sample(TemplateDraft draft) {
        return samples.of(draft.kind(), draft.instansi(), draft.text());
    }

    private String saved(TemplateDraft draft, String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("notice", words.text("letter.templates." + what, locale));
        flash.addAttribute("instansi", draft.instansi());
        return "redirect:/penilaian/surat/" + draft.kind().slug();
    }
}
