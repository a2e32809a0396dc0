package id.tanggap.complaint;

import id.tanggap.identity.Identity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a citizen files. Text lengths are checked at the edge ({@code web}); references and dates where it is taken in
 * ({@code filing}).
 *
 * @param complaintClass null when the citizen does not know
 * @param category code, null when the citizen does not know
 * @param instansi code of the agency addressed; null sends the report to the national admin
 */
public record Report(
        Content content,
        ComplaintClass complaintClass,
        String category,
        String instansi,
        Protection protection,
        Identity reporter) {

    /** All that was filed, in one line: two filings with the same key must agree in it. Never kept, only its hash. */
    public String fingerprint() {
        return Stream.of(
                        content.title(),
                        content.text(),
                        complaintClass,
                        category,
                        instansi,
                        content.district(),
                        content.address(),
                        content.latitude(),
                        content.longitude(),
                        content.occurredOn(),
                        content.channel(),
                        protection.anonymous(),
                        protection.confidential(),
                        reporter.name(),
                        reporter.email(),
                        reporter.phone(),
                        reporter.nationalId())
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
    }

    @Override
    public String toString() {
        return "Report[…]"; // what a citizen wrote never reaches a log
    }
}
