package id.tanggap.complaint;

import id.tanggap.identity.Identity;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a citizen files. Text lengths are checked at the edge ({@code web}); references and dates where it is taken in ({@code filing}).
 *
 * @param complaintClass null when the citizen does not know
 * @param category code, null when the citizen does not know
 * @param instansi code of the agency addressed; null sends the report to the national admin
 * @param occurredOn never in the future
 */
public record Report(
        String title,
        String text,
        ComplaintClass complaintClass,
        String category,
        String instansi,
        String district,
        String address,
        Double latitude,
        Double longitude,
        LocalDate occurredOn,
        String channel,
        boolean anonymous,
        boolean confidential,
        Identity reporter) {

    /** All that was filed, in one line: two filings with the same key must agree in it. Never kept, only its hash. */
    public String fingerprint() {
        return Stream.of(
                        title,
                        text,
                        complaintClass,
                        category,
                        instansi,
                        district,
                        address,
                        latitude,
                        longitude,
                        occurredOn,
                        channel,
                        anonymous,
                        confidential,
                        reporter.name(),
                        reporter.email(),
                        reporter.phone(),
                        reporter.nationalId())
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
    }

    Content content() {
        return new Content(title.strip(), text.strip(), district, address, latitude, longitude, occurredOn, channel);
    }

    @Override
    public String toString() {
        return "Report[…]"; // what a citizen wrote never reaches a log
    }
}
