package id.tanggap.attachment.web;

import id.tanggap.attachment.Attachments;
import id.tanggap.complaint.asking.AskedReport;
import id.tanggap.complaint.asking.OwnReport;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence on the page of a report. */
@Controller
@RequestMapping("/laporan/{number}/lampiran")
class ReporterFiles {

    private final Attachments attachments;
    private final Words words;

    ReporterFiles(Attachments attachments, Words words) {
        this.attachments = attachments;
        this.words = words;
    }

    /** Of several files those before the first that is not taken are kept; the page says so. */
    @PostMapping
    String add(
            OwnReport own,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            RedirectAttributes flash,
            Locale locale) {
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                attachments.addByReporter(own.trackingNumber(), Sent.bytes(file));
            }
            flash.addFlashAttribute("notice", words.text("notice.evidence", locale));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("failedAction", "evidence")
                    .addFlashAttribute("actionError", words.of(refusal, locale));
        }
        return "redirect:/laporan/" + own.trackingNumber() + "#bukti";
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> show(
            AskedReport report, @PathVariable String id, @RequestParam(defaultValue = "false") boolean preview) {
        return Sent.answer(attachments.show(report.trackingNumber(), id, report.viewer(), preview));
    }
}
