package id.tanggap.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.DatabaseSlice;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.ReferenceFixture;
import id.tanggap.agency.Role;
import id.tanggap.clock.MovableClock;
import id.tanggap.complaint.Viewers;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What each role sees of the control room, whether it asks holders, and about which units it learns nothing. */
@DatabaseSlice
@Import({ReferenceFixture.class, MovableClock.class, Viewers.class, Overseers.class})
class SeatTests {

    @Autowired
    Overseers overseers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # roles                                         | sees                      | asks | learns nothing about
            admin.kemenpanrb                                | everything                | yes  |
            ombudsman.ombudsman-ri                          | everything                | yes  |
            presidential-staff.ksp                          | everything                | no   |
            admin.kab-tangerang                             | kab-tangerang             | yes  |
            secretary.kab-tangerang                         | kab-tangerang             | yes  | tng-setda
            inspector.kab-tangerang                         | kab-tangerang             | yes  | tng-inspektorat
            leader.kab-tangerang                            | kab-tangerang             | yes  | tng-setda
            head.tng-dbmsda                                 | tng-dbmsda                | yes  | tng-dbmsda
            inspector.kab-tangerang head.tng-inspektorat    | kab-tangerang             | yes  | tng-inspektorat
            head.tng-dbmsda admin.kota-serang               | kota-serang + tng-dbmsda  | yes  | tng-dbmsda
            liaison.tng-dbmsda                              | nothing                   | no   | tng-dbmsda
            process-owner                                   | nothing                   | no   |
            process-approver                                | nothing                   | no   |
            operator                                        | nothing                   | no   |
            checker                                         | nothing                   | no   |
            """)
    void an_officer_sees(String roles, String sees, String asks, String accused) {
        Scope scope = overseers.of(officer(roles));

        assertThat(said(scope)).isEqualTo(sees);
        assertThat(scope.directs()).isEqualTo(asks.equals("yes"));
        assertThat(String.join(" ", new TreeSet<>(scope.accused()))).isEqualTo(accused == null ? "" : accused);
    }

    @Test
    void every_role_has_a_seat_of_its_own() {
        assertThat(Arrays.stream(Role.values()).map(Seat::of)).doesNotHaveDuplicates();
    }

    private static String said(Scope scope) {
        if (scope.isEmpty()) {
            return "nothing";
        }
        var places = new TreeSet<>(scope.instansi());
        places.addAll(scope.units());
        return scope.everything() ? "everything" : String.join(" + ", places);
    }

    private static Officer officer(String roles) {
        return new Officer(
                "test",
                "Test",
                Arrays.stream(roles.split(" "))
                        .map(group -> Membership.parse(group).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
