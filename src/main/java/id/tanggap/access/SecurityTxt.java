package id.tanggap.access;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever finds a hole where to report it (RFC 9116). */
@RestController
class SecurityTxt {

    private static final Duration VALID = Duration.ofDays(90);

    private final String publicUrl;
    private final String contact;
    private final Clock clock;

    SecurityTxt(
            @Value("${tanggap.public-url}") String publicUrl,
            @Value("${tanggap.security.contact}") String contact,
            Clock clock) {
        this.publicUrl = publicUrl;
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String tell() {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: id, en
                Canonical: %s/.well-known/security.txt
                """
                .formatted(contact, clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS), publicUrl);
    }
}
