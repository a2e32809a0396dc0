package id.tanggap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageInfoTests {

    static Stream<SourcePackage> packages() {
        return SourcePackage.all();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void the_first_sentence_of_every_package_says_what_lives_there(SourcePackage each) {
        assertThat(each.sentence())
                .as("Javadoc in package-info.java")
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).matches("[A-Z].*\\.").contains(" "));
    }

    @Test
    void no_two_packages_say_the_same() {
        assertThat(SourcePackage.all().flatMap(each -> each.sentence().stream()))
                .doesNotHaveDuplicates();
    }
}
