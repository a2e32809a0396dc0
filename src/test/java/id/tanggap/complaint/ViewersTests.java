package id.tanggap.complaint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.DatabaseSlice;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.ReferenceFixture;
import id.tanggap.identity.Identity;
import id.tanggap.identity.Viewer;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Who may do what with a case of Kabupaten Tangerang that its unit {@code tng-dbmsda} has. Of a confidential case nobody
 * may do more; who may not open it may not even know of it. Rule: docs/rules.md §5, §6.
 */
@DatabaseSlice
@Import({ReferenceFixture.class, Viewers.class})
class ViewersTests {

    @Autowired
    Viewers viewers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # only role                | looks as       | may
            admin.kab-tangerang        | HANDLER        | know, open, open hand-over, reclassify
            admin.kemenpanrb           | NATIONAL_ADMIN | know, open, open hand-over, reclassify
            secretary.kab-tangerang    | HANDLER        | know, open, open hand-over
            inspector.kab-tangerang    | OVERSEER       | know, open, open hand-over
            leader.kab-tangerang       | HANDLER        | know, open, open hand-over
            liaison.tng-dbmsda         | HANDLER        | know, open, open hand-over
            head.tng-dbmsda            | HANDLER        | know, open, open hand-over
            ombudsman.ombudsman-ri     | OVERSEER       | know, open
            liaison.tng-dishub         | HANDLER        | nothing
            head.tng-dishub            | HANDLER        | nothing
            admin.kota-serang          | HANDLER        | nothing
            secretary.kota-serang      | HANDLER        | nothing
            inspector.kota-serang      | OVERSEER       | nothing
            leader.kota-serang         | HANDLER        | nothing
            process-owner              | HANDLER        | nothing
            operator                   | HANDLER        | nothing
            """)
    void of_a_confidential_case_an_officer_may(String role, Viewer looksAs, String expected) {
        Officer officer = officer(role);
        Complaint complaint = disposed(true);

        assertThat(viewers.of(officer)).isEqualTo(looksAs);
        assertThat(rights(officer, complaint)).isEqualTo(expected);
    }

    @Test
    void an_open_case_is_known_to_every_officer_and_opened_by_its_own_only() {
        assertThat(rights(officer("admin.kota-serang"), disposed(false))).isEqualTo("know");
        assertThat(rights(officer("operator"), disposed(false))).isEqualTo("know");
    }

    @Test
    void before_the_first_disposition_a_case_is_no_units() {
        assertThat(viewers.mayOpen(officer("liaison.tng-dbmsda"), filed(true))).isFalse();
        assertThat(viewers.mayOpen(officer("admin.kab-tangerang"), filed(true))).isTrue();
    }

    /** Rule: docs/rules.md §6: with the reporter's consent, and not before. */
    @Test
    void the_ombudsman_opens_a_hand_over_file_after_the_hand_over_only() {
        assertThat(viewers.mayOpenHandover(officer("ombudsman.ombudsman-ri"), disposed(false), false))
                .isFalse();
        assertThat(viewers.mayOpenHandover(officer("ombudsman.ombudsman-ri"), disposed(false), true))
                .isTrue();
        assertThat(viewers.mayOpenHandover(officer("liaison.tng-dishub"), disposed(false), true))
                .isFalse();
    }

    private String rights(Officer officer, Complaint complaint) {
        String rights = Stream.of(
                        right("know", viewers.mayKnow(officer, complaint)),
                        right("open", viewers.mayOpen(officer, complaint)),
                        right("open hand-over", viewers.mayOpenHandover(officer, complaint, false)),
                        right("reclassify", viewers.mayReclassify(officer, complaint)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return rights.isEmpty() ? "nothing" : rights;
    }

    private static Optional<String> right(String name, boolean held) {
        return held ? Optional.of(name) : Optional.empty();
    }

    private static Officer officer(String group) {
        return new Officer("test", "Test", Set.of(Membership.parse(group).orElseThrow()));
    }

    private static Complaint disposed(boolean confidential) {
        Complaint complaint = filed(confidential);
        complaint.forward(new VerifiedFacts(ComplaintClass.ASPIRASI, "jalan", "kab-tangerang", Priority.NORMAL, null));
        complaint.disposeTo("tng-dbmsda", Instant.EPOCH);
        return complaint;
    }

    private static Complaint filed(boolean confidential) {
        Report report = new Report(
                "Jalan berlubang",
                "Jalan berlubang dalam, sudah dua minggu.",
                ComplaintClass.ASPIRASI,
                "jalan",
                "kab-tangerang",
                null,
                null,
                null,
                null,
                null,
                "Website",
                false,
                confidential,
                new Identity("Siti Rahma", null, null, null));
        return new Complaint("2611-0000-0000", report, "kab-tangerang", "reporter", Instant.EPOCH);
    }
}
