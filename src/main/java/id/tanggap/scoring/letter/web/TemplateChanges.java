package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import id.tanggap.scoring.ConsequenceKind;
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
import org.springframework.web.servlet.ModelAndView;
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
    String preview(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        ConsequenceKind kind = TemplatePaths.kind(slug);
        Agency agency = editor.instansi(form.instansi(), officer);
        try {
            model.addAttribute("preview", samples.of(kind, agency.code(), form.text(kind)));
            return editor.open(kind, agency, form, model);
        } catch (InvalidInput invalid) {
            return editor.refuse(invalid, kind, agency, form, model, locale);
        }
    }

    /** The same on paper; what cannot be used is said in the editor. */
    @PostMapping("/{slug}/contoh.pdf")
    Object paper(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        ConsequenceKind kind = TemplatePaths.kind(slug);
        Agency agency = editor.instansi(form.instansi(), officer);
        try {
            byte[] pdf = samples.pdf(samples.of(kind, agency.code(), form.text(kind)));
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
        } catch (InvalidInput invalid) {
            return new ModelAndView(editor.refuse(invalid, kind, agency, form, model, locale), model.asMap());
        }
    }

    @PostMapping("/{slug}")
    String save(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        ConsequenceKind kind = TemplatePaths.kind(slug);
        Agency agency = editor.instansi(form.instansi(), officer);
        try {
            templates.change(officer, agency.code(), kind, form.seen(), form.text(kind));
            return saved(kind, agency, "saved", flash, locale);
        } catch (InvalidInput invalid) {
            return editor.refuse(invalid, kind, agency, form, model, locale);
        }
    }

    @PostMapping("/{slug}/bawaan")
    String reset(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        ConsequenceKind kind = TemplatePaths.kind(slug);
        Agency agency = editor.instansi(form.instansi(), officer);
        try {
            templates.reset(officer, agency.code(), kind, form.seen());
            return saved(kind, agency, "reset", flash, locale);
        } catch (InvalidInput invalid) {
            TemplateForm current = TemplateForm.of(agency.code(), templates.current(agency.code(), kind));
            return editor.refuse(invalid, kind, agency, current, model, locale);
        }
    }

    private String saved(ConsequenceKind kind, Agency agency, String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("notice", words.text("letter.templates." + what, locale));
        flash.addAttribute("instansi", agency.code());
        return "redirect:/penilaian/surat/" + kind.slug();
    }
}
