package id.tanggap.complaint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.DatabaseSlice;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.ReferenceFixture;
import id.tanggap.clock.MovableClock;
import id.tanggap.identity.Identity;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.util.Optional;
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
@Import({ReferenceFixture.class, MovableClock.class, Viewers.class})
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

    /** Rule: docs/rules.md §4: the accused do not read who accused them, by whatever role they would. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # the case is about | roles                                          | may
            tng-inspektorat     | inspector.kab-tangerang                        | nothing
            tng-inspektorat     | head.tng-inspektorat                           | nothing
            tng-inspektorat     | liaison.tng-inspektorat                        | nothing
            tng-inspektorat     | inspector.kab-tangerang head.tng-inspektorat   | nothing
            tng-inspektorat     | admin.kemenpanrb liaison.tng-inspektorat       | nothing
            tng-inspektorat     | admin.kab-tangerang inspector.kab-tangerang    | nothing
            tng-inspektorat     | ombudsman.ombudsman-ri inspector.kab-tangerang | nothing
            tng-inspektorat     | inspector.kota-serang                          | nothing
            tng-inspektorat     | secretary.kab-tangerang                        | know, open, open hand-over
            tng-inspektorat     | leader.kab-tangerang                           | know, open, open hand-over
            tng-inspektorat     | admin.kab-tangerang                            | know, open, open hand-over, reclassify
            tng-inspektorat     | head.tng-dbmsda                                | know, open, open hand-over
            tng-setda           | secretary.kab-tangerang                        | nothing
            tng-setda           | leader.kab-tangerang                           | nothing
            tng-setda           | head.tng-setda                                 | nothing
            tng-setda           | inspector.kab-tangerang                        | know, open, open hand-over, ask for identity
            tng-setda           | admin.kemenpanrb                               | know, open, open hand-over, reclassify
            tng-setda           | ombudsman.ombudsman-ri                         | know, open, ask for identity
            tng-dishub          | head.tng-dishub                                | nothing
            tng-dishub          | liaison.tng-dishub                             | nothing
            tng-dishub          | liaison.tng-dishub liaison.tng-dbmsda          | nothing
            tng-dishub          | inspector.kab-tangerang                        | know, open, open hand-over, ask for identity
            tng-dishub          | secretary.kab-tangerang                        | know, open, open hand-over
            """)
    void of_a_confidential_case_about_their_own_unit_officers_may_do_nothing(
            String unit, String roles, String expected) {
        assertThat(rights(officer(roles.split(" ")), secretAbout(unit))).isEqualTo(expected);
    }

    @Test
    void an_open_case_about_their_own_unit_is_known_to_officers_as_to_everybody_and_opened_by_none_of_them() {
        assertThat(rights(officer("inspector.kab-tangerang"), disposed(filed(false, false), "tng-inspektorat")))
                .isEqualTo("know");
    }

    @Test
    void the_custodian_decides_on_no_request_about_who_accuses_the_own_unit() {
        Officer custodian = officer("admin.kemenpanrb", "head.tng-dishub");

        assertThat(viewers.isCustodian(custodian, secretAbout("tng-dishub"))).isFalse();
        assertThat(viewers.isCustodian(custodian, secretAbout("tng-setda"))).isTrue();
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
                        right("reclassify", viewers.mayReclassify(officer, complaint)),
                        right("ask for identity", viewers.mayAskForIdentity(officer, complaint)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return rights.isEmpty() ? "nothing" : rights;
    }

    private static Optional<String> right(String name, boolean held) {
        return held ? Optional.of(name) : Optional.empty();
    }

    private static Officer officer(String... groups) {
        Stream<Membership> held =
                Stream.of(groups).map(group -> Membership.parse(group).orElseThrow());
        return new Officer("test", "Test", held.collect(toSet()));
    }

    private static Complaint disposed(boolean confidential) {
        return disposed(filed(confidential), null);
    }

    private static Complaint secretAbout(String unit) {
        return disposed(filed(true, true), unit);
    }

    private static Complaint disposed(Complaint complaint, String reportedUnit) {
        complaint.forward(
                new VerifiedFacts(ComplaintClass.ASPIRASI, "jalan", "kab-tangerang", Priority.NORMAL, reportedUnit));
        complaint.disposeTo("tng-dbmsda", Instant.EPOCH);
        return complaint;
    }

    private static Complaint filed(boolean confidential) {
        return filed(false, confidential);
    }

    private static Complaint filed(boolean anonymous, boolean confidential) {
        Report report = new Report(
                new Content(
                        "Jalan berlubang",
                        "Jalan berlubang dalam, sudah dua minggu.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Website"),
                ComplaintClass.ASPIRASI,
                "jalan",
                "kab-tangerang",
                new Protection(anonymous, confidential),
                new Identity("Siti Rahma", null, null, null));
        return new Complaint(new TrackingNumber("2611-0000-0000"), report, "kab-tangerang", "reporter", Instant.EPOCH);
    }
}
