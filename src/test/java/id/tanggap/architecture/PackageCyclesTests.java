package id.tanggap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No packages use each other in a circle, whether one looks at whole rooms or at every package by itself. */
class PackageCyclesTests {

    private static final String PLANTED = PackageCyclesTests.class.getPackageName() + ".planted";

    static IntStream depths() {
        return IntStream.rangeClosed(1, Depth.deepest(Ours.ROOT, Ours.CLASSES));
    }

    @ParameterizedTest(name = "depth {0}")
    @MethodSource("depths")
    void no_packages_use_each_other_in_a_circle(int depth) {
        new Depth(Ours.ROOT, depth).freeOfCycles().check(Ours.CLASSES);
    }

    @Test
    void a_package_and_one_below_it_that_use_each_other_are_caught() {
        JavaClasses circle = new ClassFileImporter().importPackages(PLANTED + ".circle");

        assertThat(new Depth(PLANTED, 2).freeOfCycles().evaluate(circle).hasViolation())
                .isTrue();
    }

    @Test
    void rooms_that_use_each_other_through_different_packages_are_caught_from_above_alone() {
        JavaClasses rooms = new ClassFileImporter().importPackages(PLANTED + ".left", PLANTED + ".right");

        assertThat(new Depth(PLANTED, 1).freeOfCycles().evaluate(rooms).hasViolation())
                .isTrue();
        assertThatCode(() -> new Depth(PLANTED, 2).freeOfCycles().check(rooms)).doesNotThrowAnyException();
    }
}
