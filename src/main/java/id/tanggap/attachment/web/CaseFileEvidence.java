package id.tanggap.attachment.web;

import id.tanggap.agency.Officer;
import id.tanggap.attachment.Attachments;
import id.tanggap.attachment.EvidenceStage;
import id.tanggap.complaint.viewing.EvidenceFiles.EvidenceFile;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence in the case file: officers see what was reported and show what was done, by form or by script. */
@Controller
@RequestMapping("/berkas/{number}/attachments")
class CaseFileEvidence {

    private final Attachments attachments;
    private final Words words;

    CaseFileEvidence(Attachments attachments, Words words) {
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    String addByForm(
            TrackingNumber trackingNumber,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            @RequestParam(defaultValue = "AFTER") EvidenceStage stage,
            @RequestParam MultipartFile file,
            RedirectAttributes flash,
            Locale locale) {
        try {
            attachments.addByOfficer(trackingNumber, officer, stage, Sent.bytes(file));
            flash.addFlashAttribute("notice", words.text("notice.evidence", locale));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("evidenceError", words.of(refusal, locale));
        }
        return "redirect:/berkas/" + trackingNumber + "#bukti";
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AttachmentApi.Added> add(
            TrackingNumber trackingNumber,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            @RequestParam(defaultValue = "AFTER") EvidenceStage stage,
            @RequestParam MultipartFile file) {
        return AttachmentApi.Added.answer(
                "/berkas/" + trackingNumber,
                attachments.addByOfficer(trackingNumber, officer, stage, Sent.bytes(file)));
    }

    @GetMapping
    @ResponseBody
    List<EvidenceFile> list(
            TrackingNumber trackingNumber, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return attachments.list(trackingNumber, officer);
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> show(
            TrackingNumber trackingNumber,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview) {
        return Sent.answer(attachments.show(trackingNumber, id, officer, preview));
    }
}
