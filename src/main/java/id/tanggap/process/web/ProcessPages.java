package id.tanggap.process.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import id.tanggap.process.Activating;
import id.tanggap.process.Draft;
import id.tanggap.process.DraftRefused;
import id.tanggap.process.Drafting;
import id.tanggap.process.MoveRequests;
import id.tanggap.process.ProcessRights;
import id.tanggap.process.ReleaseReview;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where owners of the process draft, see what changes, go live and go back, and where the second person decides. */
@Controller
@RequestMapping("/proses")
class ProcessPages {

    private final Drafting drafts;
    private final Activating activations;
    private final MoveRequests moves;
    private final ReleaseReview release;
    private final ProcessFront front;
    private final DraftPage draftPage;
    private final Agencies agencies;
    private final Words words;

    ProcessPages(
            Drafting drafts,
            Activating activations,
            MoveRequests moves,
            ReleaseReview release,
            ProcessFront front,
            DraftPage draftPage,
            Agencies agencies,
            Words words) {
        this.drafts = drafts;
        this.activations = activations;
        this.moves = moves;
        this.release = release;
        this.front = front;
        this.draftPage = draftPage;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping
    String front(@AuthenticationPrincipal(expression = "officer") Officer officer, Model model, Locale locale) {
        front.fill(model, officer, locale);
        return "process";
    }

    @PostMapping
    String draft(
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        model.addAttribute("reason", reason);
        return submitted(() -> SentFiles.read(files), reason, officer, model, response, locale);
    }

    /** The file of the release as a draft: it goes the same way as any other. */
    @PostMapping("/rilis")
    String draftShipped(
            @RequestParam(defaultValue = "") String file,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        String reason = words.text("process.release.reason", locale, file);
        return submitted(() -> release.shipped(officer, file), reason, officer, model, response, locale);
    }

    private interface Files {
        SortedMap<String, byte[]> read();
    }

    private String submitted(
            Files files, String reason, Officer officer, Model model, HttpServletResponse response, Locale locale) {
        try {
            return "redirect:/proses/rancangan/"
                    + drafts.submit(officer, files.read(), reason).id();
        } catch (DraftRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("findings", refused.findings());
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", words.of(invalid, locale)).addAttribute("refusedField", invalid.field());
        }
        return front(officer, model, locale);
    }

    @GetMapping("/rancangan/{id}")
    String draft(
            @PathVariable long id,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        Draft draft = drafts.find(officer, id);
        draftPage.fill(model, draft, locale);
        model.addAttribute("mayDecide", ProcessRights.mayApprove(officer) && draft.state() == Draft.State.OPEN)
                .addAttribute("isOwn", draft.author().equals(officer.username()))
                .addAttribute("mayActivate", draft.state() == Draft.State.APPROVED)
                .addAttribute("instansi", agencies.instansi());
        return "process-draft";
    }

    @PostMapping("/rancangan/{id}/putusan")
    String decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "true") boolean approve,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        told(flash, locale, "process.decided.notice", () -> drafts.decide(officer, id, approve, reason));
        return "redirect:/proses/rancangan/" + id;
    }

    @PostMapping("/rancangan/{id}/berlaku")
    String activate(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String instansi,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        told(flash, locale, "process.activated.notice", () -> activations.activate(officer, id, instansi));
        return "redirect:/proses/rancangan/" + id;
    }

    @PostMapping("/pulih")
    String restore(
            @RequestParam(defaultValue = "0") long to,
            @RequestParam(defaultValue = "") String instansi,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        told(flash, locale, "process.restored.notice", () -> activations.restore(officer, to, instansi, reason));
        return "redirect:/proses";
    }

    @PostMapping("/pindah")
    String move(
            @RequestParam(defaultValue = "0") long activation,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        told(flash, locale, "process.moving.notice", () -> moves.ask(officer, activation));
        return "redirect:/proses";
    }

    private void told(RedirectAttributes flash, Locale locale, String done, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("notice", words.text(done, locale));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", words.of(refusal, locale));
        }
    }
}
