package id.tanggap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every right over a unit's month and everybody who might claim it: {@code x} has it, {@code -} has not. "Other" is of
 * another unit of the same instansi, "foreign" of another instansi. Rule: docs/rules.md §7.
 */
class RightTests {

    private static final String TABLE =
            """
            right                     | nobody | liaison | head | other head | admin | secretary | inspector | leader | foreign head | foreign inspector | foreign leader | national | ombudsman | operator
            READ_PROVISIONAL_BOARD    | -      | x       | x    | x          | x     | x         | x         | x      | -            | -                 | -              | x        | -         | -
            DOWNLOAD_EVIDENCE         | -      | -       | -    | -          | x     | x         | x         | x      | -            | -                 | -              | x        | -         | -
            REVIEW_BOARD              | -      | -       | -    | -          | -     | -         | x         | -      | -            | -                 | -              | -        | -         | -
            ENTER_FINDINGS            | -      | -       | -    | -          | -     | -         | x         | -      | -            | -                 | -              | -        | -         | -
            OBJECT                    | -      | -       | x    | -          | -     | -         | -         | -      | -            | -                 | -              | -        | -         | -
            DECIDE_OBJECTION          | -      | -       | -    | -          | -     | -         | x         | -      | -            | -                 | -              | -        | -         | -
            SIGN_CERTIFICATE          | -      | -       | -    | -          | -     | -         | -         | x      | -            | -                 | -              | -        | -         | -
            SIGN_ORAL_REPRIMAND       | -      | -       | -    | -          | -     | x         | -         | -      | -            | -                 | -              | -        | -         | -
            SIGN_WRITTEN_REPRIMAND    | -      | -       | -    | -          | -     | x         | -         | -      | -            | -                 | -              | -        | -         | -
            SIGN_INSPECTORATE_REVIEW  | -      | -       | -    | -          | -     | -         | -         | x      | -            | -                 | -              | -        | -         | -
            WRITE_PLAN                | -      | -       | x    | -          | -     | -         | -         | -      | -            | -                 | -              | -        | -         | -
            JUDGE_PLAN                | -      | -       | -    | -          | -     | -         | x         | -      | -            | -                 | -              | -        | -         | -
            REPORT_REVIEW             | -      | -       | -    | -          | -     | -         | x         | -      | -            | -                 | -              | -        | -         | -
            CHANGE_LETTERS            | -      | -       | -    | -          | x     | -         | -         | -      | -            | -                 | -              | -        | -         | -
            """;

    private static final Jurisdiction UNIT = new Jurisdiction(
            "tng-dbmsda", "kab-tangerang", "kemenpanrb", Set.of("kab-tangerang", "tng-dbmsda", "tng-dishub")::contains);

    private static final Map<String, Membership> OFFICERS = Map.ofEntries(
            Map.entry("liaison", new Membership(Role.LIAISON, "tng-dbmsda")),
            Map.entry("head", new Membership(Role.HEAD, "tng-dbmsda")),
            Map.entry("other head", new Membership(Role.HEAD, "tng-dishub")),
            Map.entry("admin", new Membership(Role.ADMIN, "kab-tangerang")),
            Map.entry("secretary", new Membership(Role.SECRETARY, "kab-tangerang")),
            Map.entry("inspector", new Membership(Role.INSPECTOR, "kab-tangerang")),
            Map.entry("leader", new Membership(Role.LEADER, "kab-tangerang")),
            Map.entry("foreign head", new Membership(Role.HEAD, "srg-dinkes")),
            Map.entry("foreign inspector", new Membership(Role.INSPECTOR, "kota-serang")),
            Map.entry("foreign leader", new Membership(Role.LEADER, "kota-serang")),
            Map.entry("national", new Membership(Role.ADMIN, "kemenpanrb")),
            Map.entry("ombudsman", new Membership(Role.OMBUDSMAN, "ombudsman-ri")),
            Map.entry("operator", new Membership(Role.OPERATOR, null)));

    @TestFactory
    Stream<DynamicTest> every_right_is_held_by_those_of_the_table_and_nobody_else() {
        List<String> claimants = rows().get(0);
        return rows().stream()
                .skip(1)
                .map(row -> dynamicTest(row.get(0), () -> {
                    Right right = Right.valueOf(row.get(0));
                    IntStream.range(1, row.size())
                            .forEach(i -> assertThat(right.isHeldBy(officer(claimants.get(i)), UNIT))
                                    .as(claimants.get(i))
                                    .isEqualTo(row.get(i).equals("x")));
                }));
    }

    @Test
    void the_table_has_every_right_and_every_claimant() {
        assertThat(rows().stream().skip(1).map(row -> row.get(0)))
                .containsExactly(Arrays.stream(Right.values()).map(Right::name).toArray(String[]::new));
        assertThat(rows().get(0)).containsAll(OFFICERS.keySet());
    }

    @Test
    void whoever_signs_a_letter_holds_the_role_that_it_is_signed_as() {
        for (ConsequenceKind kind : ConsequenceKind.values()) {
            Officer signer = new Officer("x", "X", Set.of(new Membership(kind.signer(), "kab-tangerang")));
            assertThat(Right.toSign(kind).isHeldBy(signer, UNIT))
                    .as(kind.name())
                    .isTrue();
        }
    }

    private static Officer officer(String claimant) {
        return claimant.equals("nobody") ? null : new Officer("x", "X", Set.of(OFFICERS.get(claimant)));
    }

    private static List<List<String>> rows() {
        return TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
