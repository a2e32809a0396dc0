package id.tanggap.attachment.web;

import id.tanggap.attachment.Attachments.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Files on their way in and out. */
final class Sent {

    /** Whatever a file is: where it is shown it runs nothing, loads nothing, and is what we say it is. */
    private static final String HARMLESS = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

    private Sent() {}

    /** The name that it had at its sender's is not read. */
    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Papers are saved: viewers of browsers do more than show them. */
    static ResponseEntity<Resource> answer(Shown shown) {
        boolean inline = !shown.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        ContentDisposition how = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(shown.name())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(shown.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(shown.content()));
    }
}
