package id.tanggap.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which limit holds on which day. Rule: docs/rules.md §2. */
class DatedLimitPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void an_instansi_is_never_looser_than_the_nation(
            @ForAll("limits") List<DatedLimit> national,
            @ForAll("limits") List<DatedLimit> own,
            @ForAll @IntRange(min = -100, max = 4000) int day) {
        LocalDate on = FIRST.plusDays(day);

        assertThat(DatedLimit.choose(national, own, on).workingDays())
                .isLessThanOrEqualTo(DatedLimit.choose(national, List.of(), on).workingDays());
    }

    /** Day by day, as a person would read the table: each limit stands until the next one begins. */
    @Property
    void a_limit_holds_from_its_day_until_the_next_one(
            @ForAll("limits") List<DatedLimit> limits, @ForAll @IntRange(min = 0, max = 4000) int day) {
        LocalDate on = FIRST.plusDays(day);
        DatedLimit standing = null;
        for (LocalDate each = LocalDate.of(2019, 1, 1); !each.isAfter(on); each = each.plusDays(1)) {
            for (DatedLimit limit : limits) {
                standing = limit.validFrom().equals(each) ? limit : standing;
            }
        }

        assertThat(DatedLimit.inForce(limits, on).orElse(null)).isEqualTo(standing);
    }

    @Property
    void a_limit_of_the_future_changes_nothing_today(
            @ForAll("limits") List<DatedLimit> limits, @ForAll @IntRange(min = 1, max = 99) int days) {
        LocalDate today = FIRST.plusDays(4000);
        var future = new DatedLimit(days, today.plusDays(1), "future");
        List<DatedLimit> more = IntStream.rangeClosed(0, limits.size())
                .mapToObj(i -> i == 0 ? future : limits.get(i - 1))
                .toList();

        assertThat(DatedLimit.choose(more, List.of(), today)).isEqualTo(DatedLimit.choose(limits, List.of(), today));
    }

    @Test
    void before_the_first_limit_the_first_one_holds() {
        var first = new DatedLimit(5, FIRST, "first");
        var second = new DatedLimit(3, FIRST.plusYears(1), "second");

        assertThat(DatedLimit.choose(List.of(second, first), List.of(), FIRST.minusDays(1)))
                .isEqualTo(first);
    }

    @Test
    void somebody_must_have_set_a_limit() {
        assertThatIllegalArgumentException().isThrownBy(() -> DatedLimit.choose(List.of(), List.of(), FIRST));
    }

    @Provide
    Arbitrary<List<DatedLimit>> limits() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 3650).map(FIRST::plusDays);
        return Combinators.combine(Arbitraries.integers().between(1, 60), day)
                .as((days, from) -> new DatedLimit(days, from, "rule"))
                .list()
                .uniqueElements(DatedLimit::validFrom)
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
