package id.tanggap.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipTests {

    @Test
    void a_membership_of_an_agency_is_a_group_of_role_and_agency() {
        assertThat(new Membership(Role.LIAISON, "tng-dbmsda").group()).isEqualTo("liaison.tng-dbmsda");
    }

    @Test
    void a_membership_of_the_whole_installation_is_a_group_of_the_role_alone() {
        assertThat(new Membership(Role.PROCESS_OWNER, null).group()).isEqualTo("process-owner");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_group_is_parsed_back_to_its_membership(Role role) {
        Membership membership = new Membership(role, role.ofAgency() ? "kab-tangerang" : null);

        assertThat(Membership.parse(membership.group())).contains(membership);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ".",
                "liaison",
                "liaison.",
                "operator.",
                "operator.kab-tangerang",
                "camunda-admin",
                "LIAISON.x"
            })
    void a_foreign_group_is_no_membership(String group) {
        assertThat(Membership.parse(group)).isEmpty();
    }

    @Test
    void a_role_of_an_agency_needs_the_agency_and_one_of_the_installation_has_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Membership(Role.HEAD, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Membership(Role.OPERATOR, "kab-tangerang"));
    }

    @Test
    void an_officer_holds_a_role_only_where_it_was_given() {
        Officer officer = new Officer(
                "sari",
                "Sari",
                Set.of(new Membership(Role.LIAISON, "tng-dishub"), new Membership(Role.OPERATOR, null)));

        assertThat(officer.has(Role.LIAISON, "tng-dishub")).isTrue();
        assertThat(officer.has(Role.LIAISON, "tng-dinkes")).isFalse();
        assertThat(officer.has(Role.HEAD, "tng-dishub")).isFalse();
        assertThat(officer.has(Role.OPERATOR, null)).isTrue();
        assertThat(officer.has(Role.LIAISON)).isTrue();
        assertThat(officer.agenciesAs(Role.LIAISON, Role.HEAD)).containsExactly("tng-dishub");
        assertThat(officer.groups()).containsExactly("liaison.tng-dishub", "operator");
    }
}
