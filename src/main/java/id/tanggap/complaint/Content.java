package id.tanggap.complaint;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the citizen reported, as it came; it never changes.
 *
 * @param district code, null when the citizen named none
 * @param occurredOn never in the future
 * @param channel where it came from, say "Website"
 */
@Embeddable
public record Content(
        String title,
        String text,
        String district,
        String address,
        Double latitude,
        Double longitude,
        LocalDate occurredOn,
        String channel) {

    public Content {
        title = title.strip();
        text = text.strip();
    }

    @Override
    public String toString() {
        return "Content[…]"; // what a citizen wrote never reaches a log
    }
}
