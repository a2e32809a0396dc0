package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAdministratorTests {

    private final Staff staff = new Staff();

    @ParameterizedTest
    @CsvSource({"'', ''", "kepala, ''", "'', rahasia", "' ', ' '"})
    void without_staff_and_without_a_first_administrator_nothing_starts(String username, String password) {
        assertThatThrownBy(() -> new FirstAdministrator(staff, username, password).run(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TANGGAP_ADMIN_USERNAME")
                .hasMessageContaining("TANGGAP_ADMIN_PASSWORD");
    }

    @Test
    void the_first_administrator_may_do_what_an_operator_may() {
        new FirstAdministrator(staff, "kepala", "rahasia-sekali").run(null);

        assertThat(staff.officers).singleElement().satisfies(officer -> {
            assertThat(officer.username()).isEqualTo("kepala");
            assertThat(officer.has(Role.OPERATOR)).isTrue();
        });
    }

    @Test
    void later_starts_change_nobody() {
        new FirstAdministrator(staff, "kepala", "rahasia-sekali").run(null);

        new FirstAdministrator(staff, "lain", "rahasia-lain").run(null);
        new FirstAdministrator(staff, "", "").run(null);

        assertThat(staff.officers).extracting(Officer::username).containsExactly("kepala");
    }

    @Test
    void the_environment_names_the_first_checker_once_and_takes_no_account_for_it() {
        new FirstAdministrator(staff, "kepala", "rahasia-sekali").run(null);
        new FirstChecker(staff, "", "").run(null);
        new FirstChecker(staff, "kepala", "rahasia-lain").run(null);
        assertThat(staff.officers).singleElement().matches(officer -> !officer.has(Role.CHECKER));

        new FirstChecker(staff, "pemeriksa", "rahasia-lain").run(null);
        new FirstChecker(staff, "pemeriksa", "rahasia-lain").run(null);

        assertThat(staff.officers)
                .filteredOn(officer -> officer.has(Role.CHECKER))
                .hasSize(1);
    }

    private static class Staff implements StaffDirectory {

        private final List<Officer> officers = new ArrayList<>();

        @Override
        public Optional<Officer> authenticate(String username, String password) {
            return Optional.empty();
        }

        @Override
        public Optional<Officer> find(String username) {
            return officers.stream()
                    .filter(officer -> officer.username().equals(username))
                    .findFirst();
        }

        @Override
        public void grant(String username, Membership membership) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void withdraw(String username, Membership membership) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isEmpty() {
            return officers.isEmpty();
        }

        @Override
        public void enrol(Officer officer, String firstPassword) {
            officers.add(officer);
        }

        @Override
        public void changePassword(String username, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void save(Officer officer, String password) {
            officers.add(officer);
        }
    }
}
