package id.tanggap.complaint.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.complaint.Status;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;

/**
 * A report as everybody finds it.
 *
 * @param title with numbers of persons masked
 * @param status the first of the states that the public tells apart
 * @param unit code of the unit that has it; null before the disposition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedReport(
        @JsonIgnore long id,
        TrackingNumber trackingNumber,
        String title,
        String category,
        String district,
        String instansi,
        String unit,
        Status status,
        Instant filedAt) {

    @Override
    public String toString() {
        return "ListedReport[" + trackingNumber + "]"; // what a citizen wrote never reaches a log
    }
}
