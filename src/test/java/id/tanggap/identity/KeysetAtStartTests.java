package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.SpringFactoriesLoader;

class KeysetAtStartTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(IdentityConfiguration.class);

    @Test
    void a_keyset_of_ones_own_starts() {
        runner.withPropertyValues(keyset(Keyset.create().encoded()))
                .run(context -> assertThat(context).hasSingleBean(Seal.class));
    }

    @Test
    void a_missing_keyset_is_refused() {
        runner.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(UnusableKeyset.class)
                .hasMessageContaining("missing"));
    }

    @Test
    void an_empty_keyset_is_refused() {
        runner.withPropertyValues(keyset(" "))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("missing"));
    }

    @Test
    void a_broken_keyset_is_refused_without_being_repeated() {
        runner.withPropertyValues(keyset("c2VjcmV0")).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(UnusableKeyset.class)
                .hasMessageNotContaining("c2VjcmV0"));
    }

    @Test
    void the_demo_keyset_starts_in_the_demo_only() {
        runner.withPropertyValues(keyset(demoKeyset()), "spring.profiles.active=demo")
                .run(context -> assertThat(context).hasSingleBean(Seal.class));
        runner.withPropertyValues(keyset(demoKeyset())).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(UnusableKeyset.class)
                .hasMessageContaining("demo"));
    }

    @Test
    void the_demo_key_is_refused_even_after_a_rotation() {
        runner.withPropertyValues(keyset(Keyset.parse(demoKeyset()).rotated().encoded()))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void the_operator_reads_what_to_do() {
        FailureAnalysis analysis =
                new UnusableKeysetAnalyzer().analyze(new RuntimeException(new UnusableKeyset("It is missing.")));

        assertThat(analysis.getDescription()).isEqualTo("It is missing.");
        assertThat(analysis.getAction()).contains("TANGGAP_IDENTITY_KEYSET", "dev/keyset new");
        assertThat(SpringFactoriesLoader.loadFactoryNames(FailureAnalyzer.class, null))
                .contains(UnusableKeysetAnalyzer.class.getName());
    }

    @Test
    void settings_do_not_print_the_keyset() {
        assertThat(new IdentitySettings("geheim").toString()).doesNotContain("geheim");
    }

    private static String keyset(String encoded) {
        return "tanggap.identity.keyset=" + encoded;
    }

    private static String demoKeyset() {
        try {
            return (String) new YamlPropertySourceLoader()
                    .load("demo", new ClassPathResource("application-demo.yml"))
                    .get(0)
                    .getProperty("tanggap.identity.keyset");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
