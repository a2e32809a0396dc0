package id.tanggap.attachment.web;

import id.tanggap.attachment.Attachment;
import id.tanggap.attachment.Attachments;
import id.tanggap.complaint.asking.AboutReport;
import id.tanggap.complaint.asking.AskedReport;
import id.tanggap.complaint.asking.OwnReport;
import id.tanggap.complaint.viewing.EvidenceFiles.EvidenceFile;
import java.net.URI;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence by API: the reporter adds it, whoever may read the report sees it. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/attachments")
class AttachmentApi {

    private final Attachments attachments;

    AttachmentApi(Attachments attachments) {
        this.attachments = attachments;
    }

    /** A file that was kept; what it is was found out from its content. */
    record Added(String id, String type, long size) {

        static Added of(Attachment attachment) {
            return new Added(attachment.id(), attachment.kind().mediaType(), attachment.size());
        }

        static ResponseEntity<Added> answer(String parent, Attachment attachment) {
            return ResponseEntity.created(URI.create(parent + "/attachments/" + attachment.id()))
                    .body(of(attachment));
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    ResponseEntity<Added> add(@RequestParam MultipartFile file, OwnReport own) {
        Attachment kept = attachments.addByReporter(own.trackingNumber(), Sent.bytes(file));
        return Added.answer("/api/v1/complaints/" + own.trackingNumber(), kept);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    List<EvidenceFile> list(AskedReport report) {
        return attachments.list(report.trackingNumber(), report.viewer());
    }

    @GetMapping("/{id}")
    @AboutReport
    ResponseEntity<Resource> show(
            AskedReport report, @PathVariable String id, @RequestParam(defaultValue = "false") boolean preview) {
        return Sent.answer(attachments.show(report.trackingNumber(), id, report.viewer(), preview));
    }
}
