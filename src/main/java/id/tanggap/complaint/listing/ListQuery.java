package id.tanggap.complaint.listing;

import id.tanggap.complaint.Status;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import java.util.Arrays;

/**
 * What somebody looks for; what is null is not asked for.
 *
 * @param text words of title or text, all of which must be there
 * @param before the cursor: reports that came in before the one with this id
 */
public record ListQuery(String text, String category, String unit, String district, Status status, Long before) {

    /**
     * Of what was typed or sent: what is empty is not asked for.
     *
     * @throws InvalidInput for a status or cursor that there is none of
     */
    public static ListQuery of(
            String text, String category, String unit, String district, String status, String cursor) {
        String page = PlainText.orNull(cursor);
        InvalidInput.require(page == null || page.matches("\\d{1,18}"), "cursor", "format");
        return new ListQuery(
                PlainText.orNull(text),
                PlainText.orNull(category),
                PlainText.orNull(unit),
                PlainText.orNull(district),
                status(PlainText.orNull(status)),
                page == null ? null : Long.valueOf(page));
    }

    private static Status status(String name) {
        return name == null
                ? null
                : Arrays.stream(Status.values())
                        .filter(status -> status.name().equals(name) && status.isVerified())
                        .map(Status::publicly)
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("status", "format"));
    }
}
