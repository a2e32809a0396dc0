package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import id.tanggap.scoring.letter.LetterKind;
import id.tanggap.scoring.letter.LetterSamples;
import id.tanggap.scoring.letter.LetterTemplates;
import id.tanggap.scoring.letter.Placeholder;
import id.tanggap.scoring.letter.TemplateText;
import id.tanggap.scoring.letter.TemplateVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of letters, for the admin of the instansi. */
@Controller
@RequestMapping("/penilaian/surat")
class TemplatePages {

    private final LetterTemplates templates;
    private final LetterSamples samples;
    private final Agencies agencies;
    private final Words words;

    TemplatePages(LetterTemplates templates, LetterSamples samples, Agencies agencies, Words words) {
        this.templates = templates;
        this.samples = samples;
        this.agencies = agencies;
        this.words = words;
    }

    /** A kind of letter and its text. */
    record Row(LetterKind kind, TemplateVersion version) {}

    @GetMapping
    String list(
            @RequestParam(required = false) String instansi,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        List<Agency> mine = mine(officer);
        Agency shown = instansi == null || instansi.isBlank() ? mine.get(0) : chosen(instansi, officer);
        model.addAttribute("mine", mine)
                .addAttribute("agency", shown)
                .addAttribute(
                        "rows",
                        Arrays.stream(LetterKind.values())
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
        LetterKind kind = kind(slug);
        Agency agency = chosen(instansi, officer);
        return editor(kind, agency, TemplateForm.of(instansi, templates.current(instansi, kind)), model);
    }

    /** A text of before, in the editor; it holds again only when it is saved. */
    @GetMapping("/{slug}/versi/{number}")
    String older(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam String instansi,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        LetterKind kind = kind(slug);
        Agency agency = chosen(instansi, officer);
        TemplateText old = templates.history(instansi, kind).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(TemplateVersion::text)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int seen = templates.current(instansi, kind).number();
        model.addAttribute("older", number).addAttribute("preview", samples.of(kind, instansi, old));
        return editor(kind, agency, new TemplateForm(instansi, seen, old.subject(), old.body()), model);
    }

    @PostMapping("/{slug}/pratinjau")
    String preview(
            @PathVariable String slug,
            TemplateForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        LetterKind kind = kind(slug);
        Agency agency = chosen(form.instansi(), officer);
        try {
            model.addAttribute("preview", samples.of(kind, agency.code(), form.text(kind)));
            return editor(kind, agency, form, model);
        } catch (InvalidInput invalid) {
            return refused(invalid, kind, agency, form, model, locale);
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
        LetterKind kind = kind(slug);
        Agency agency = chosen(form.instansi(), officer);
        try {
            byte[] pdf = samples.pdf(samples.of(kind, agency.code(), form.text(kind)));
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
        } catch (InvalidInput invalid) {
            return new ModelAndView(refused(invalid, kind, agency, form, model, locale), model.asMap());
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
        LetterKind kind = kind(slug);
        Agency agency = chosen(form.instansi(), officer);
        try {
            templates.change(officer, agency.code(), kind, form.seen(), form.text(kind));
            return saved(kind, agency, "saved", flash, locale);
        } catch (InvalidInput invalid) {
            return refused(invalid, kind, agency, form, model, locale);
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
        LetterKind kind = kind(slug);
        Agency agency = chosen(form.instansi(), officer);
        try {
            templates.reset(officer, agency.code(), kind, form.seen());
            return saved(kind, agency, "reset", flash, locale);
        } catch (InvalidInput invalid) {
            TemplateForm current = TemplateForm.of(agency.code(), templates.current(agency.code(), kind));
            return refused(invalid, kind, agency, current, model, locale);
        }
    }

    private String saved(LetterKind kind, Agency agency, String what, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("notice", words.text("letter.templates." + what, locale));
        flash.addAttribute("instansi", agency.code());
        return "redirect:/penilaian/surat/" + kind.slug();
    }

    private String refused(
            InvalidInput invalid, LetterKind kind, Agency agency, TemplateForm form, Model model, Locale locale) {
        model.addAttribute("error", words.of(invalid, locale)).addAttribute("errorField", invalid.field());
        return editor(kind, agency, form, model);
    }

    private String editor(LetterKind kind, Agency agency, TemplateForm form, Model model) {
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

    private List<Agency> mine(Officer officer) {
        List<Agency> mine = officer.agenciesAs(Role.ADMIN).stream()
                .flatMap(code -> agencies.find(code).stream())
                .filter(agency -> agency.level() == AgencyLevel.INSTANSI)
                .toList();
        if (mine.isEmpty()) {
            throw new AccessDeniedException("Admin of no instansi");
        }
        return mine;
    }

    private Agency chosen(String instansi, Officer officer) {
        return mine(officer).stream()
                .filter(agency -> agency.code().equals(instansi))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Admin of another instansi"));
    }

    private static LetterKind kind(String slug) {
        return LetterKind.withSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
