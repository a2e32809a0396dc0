package id.tanggap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in the files of their language, where both languages are kept in step, not in Java. */
class NoWordsInCodeTests {

    private static final Path SOURCES = Path.of("src/main/java/id/tanggap");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$|\\s//[^\"]*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Small words that no Indonesian sentence does without, and that no code of ours is made of. */
    private static final Set<String> INDONESIAN =
            Set.of(("yang dan di ke dari untuk dengan tidak ini itu oleh pada anda akan dalam adalah sudah belum atau"
                            + " hanya boleh harus dapat agar supaya karena bila jika kami saya kepada setelah sebelum")
                    .split(" "));

    @Test
    void no_source_speaks_indonesian() {
        assertThat(sources()).hasSizeGreaterThan(200).allSatisfy(source -> assertThat(sentences(read(source)))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Laporan ini tidak ada", "Ada isian yang belum benar.", "(Di sini tertulis alasan dari hasil.)"})
    void a_sentence_is_recognised(String sentence) {
        assertThat(sentences("throw new X(\"" + sentence + "\");")).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/kalender/tambah", "hari-kerja.csv", "No complaint has this number", "select di, ke from x"})
    void what_is_no_sentence_passes(String code) {
        assertThat(sentences("String x = \"" + code + "\";")).isEmpty();
    }

    private static List<String> sentences(String source) {
        return LITERAL.matcher(COMMENT.matcher(source).replaceAll(" "))
                .results()
                .map(literal -> literal.group(1))
                .filter(NoWordsInCodeTests::isIndonesian)
                .toList();
    }

    private static boolean isIndonesian(String literal) {
        List<String> words = WORD.matcher(literal.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        long small = words.stream().filter(INDONESIAN::contains).count();
        return words.size() >= 3 && small >= 1 && !literal.contains("/") && !literal.startsWith("select");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
