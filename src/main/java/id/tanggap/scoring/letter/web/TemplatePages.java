package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.LetterSamples;
import id.tanggap.scoring.letter.LetterTemplates;
import id.tanggap.scoring.letter.TemplateText;
import id.tanggap.scoring.letter.TemplateVersion;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The texts of letters as they are and were, for the admin of the instansi. */
@Controller
@RequestMapping("/penilaian/surat")
class TemplatePages {

    private final LetterTemplates templates;
    private final LetterSamples samples;
    private final TemplateEditor editor;

    TemplatePages(LetterTemplates templates, LetterSamples samples, TemplateEditor editor) {
        this.templates = templates;
        this.samples = samples;
        this.editor = editor;
    }

    /** A kind of letter and its text. */
    record Row(ConsequenceKind kind, TemplateVersion version) {}

    @GetMapping
    String list(
            @RequestParam(required = false) String instansi,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        List<Agency> mine = editor.instansiOf(officer);
        Agency shown = instansi == null || instansi.isBlank() ? mine.get(0) : editor.instansi(instansi, officer);
        model.addAttribute("mine", mine)
                .addAttribute("agency", shown)
                .addAttribute(
                        "rows",
                        Arrays.stream(ConsequenceKind.values())
                                .map(kind -> new Row(kind, templates.current(shown.code(), kind)))
                                .toList());
        return "letter-templates";
    }

    @GetMapping("/{slug}")
    String edit(
            @PathVariable String slug,
            @RequestParam String instansi,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        ConsequenceKind kind = TemplatePaths.kind(slug);
        Agency agency = editor.instansi(instansi, officer);
        return editor.open(
                new TemplateDraft(kind, agency, TemplateForm.of(instansi, templates.current(instansi, kind))), model);
    }

    /** A text of before, in the editor; it holds again only when it is saved. */
    @GetMapping("/{slug}/versi/{number}")
    String older(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam String instansi,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        ConsequenceKind kind = TemplatePaths.kind(slug);
        Agency agency = editor.instansi(instansi, officer);
        TemplateText old = templates.history(instansi, kind).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(TemplateVersion::text)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int seen = templates.current(instansi, kind).number();
        model.addAttribute("older", number).addAttribute("preview", samples.of(kind, instansi, old));
        return editor.open(
                new TemplateDraft(kind, agency, new TemplateForm(instansi, seen, old.subject(), old.body())), model);
    }
}
