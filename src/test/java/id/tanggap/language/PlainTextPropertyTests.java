package id.tanggap.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over all categories of Unicode, drawn so that rare ones come as often as letters. */
class PlainTextPropertyTests {

    private static final List<List<Integer>> CATEGORIES = List.copyOf(IntStream.rangeClosed(0, 0x10FFFF)
            .boxed()
            .collect(Collectors.groupingBy(Character::getType))
            .values());

    @Property(tries = 1000)
    void without_letters_and_digits_no_text_is_an_answer(@ForAll("silent") String text) {
        assertThat(PlainText.weight(text)).isZero();
        assertThatThrownBy(() -> InvalidInput.requireText(text, "answer", "required"))
                .isInstanceOf(InvalidInput.class);
    }

    @Property(tries = 1000)
    void a_word_is_an_answer_whatever_stands_around_it(
            @ForAll("anything") String before, @ForAll("anything") String after) {
        InvalidInput.requireText(before + " air " + after, "answer", "required");
    }

    @Property(tries = 1000)
    void what_is_plain_stays_as_it_is(@ForAll("anything") String text) {
        String plain = PlainText.of(text);

        assertThat(PlainText.of(plain)).isEqualTo(plain);
    }

    @Property(tries = 1000)
    void nothing_visible_is_lost(@ForAll("anything") String text) {
        assertThat(letters(PlainText.of(text))).isEqualTo(letters(text));
    }

    @Provide
    Arbitrary<String> anything() {
        return signs();
    }

    @Provide
    Arbitrary<String> silent() {
        return anything().map(text -> text.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) || isFiller(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    private static Arbitrary<String> signs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, CATEGORIES.size() - 1),
                        Arbitraries.integers().between(0, 0x10FFFF))
                .as((category, sign) -> {
                    List<Integer> signs = CATEGORIES.get(category);
                    return signs.get(sign % signs.size());
                })
                .list()
                .ofMaxSize(30)
                .map(signs -> signs.stream().map(Character::toString).collect(Collectors.joining()));
    }

    /** Composing may write a letter otherwise, so both are written apart. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isFiller(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters by name, and empty to the eye. */
    private static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}
