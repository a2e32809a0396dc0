package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalNumbersPropertyTests {

    @Property(tries = 2000)
    void a_nik_is_never_visible_after_masking(
            @ForAll("prose") String before, @ForAll("niks") String nik, @ForAll("prose") String after) {
        assertHidden(before, nik, after);
    }

    @Property(tries = 2000)
    void a_phone_number_is_never_visible_after_masking(
            @ForAll("prose") String before, @ForAll("phones") String phone, @ForAll("prose") String after) {
        assertHidden(before, phone, after);
    }

    /** Whatever is put between the digits: separators, lines, signs that nobody sees. */
    @Property(tries = 2000)
    void a_number_does_not_slip_through_when_its_digits_are_parted(
            @ForAll("bareNumbers") String number,
            @ForAll("insertions") List<String> insertions,
            @ForAll("prose") String before) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            written.append(i > 0 ? insertions.get(i % insertions.size()) : "").append(number.charAt(i));
        }

        String masked = PersonalNumbers.mask(before + " nomor: " + written + " ya");

        assertThat(masked.replaceAll("\\D", "")).doesNotContain(number);
        assertThat(masked).contains(PersonalNumbers.HIDDEN_NUMBER);
    }

    @Property
    void sixteen_digits_in_a_row_are_masked_whatever_stands_around_them(
            @ForAll String before, @ForAll("plainNiks") String nik, @ForAll String after) {
        assertThat(PersonalNumbers.mask(before + nik + after)).doesNotContain(nik);
    }

    @Property
    void text_without_digits_and_at_signs_is_unchanged(@ForAll("harmless") String text) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
    }

    @Property
    void masking_twice_changes_nothing_more(@ForAll("prose") String text, @ForAll("phones") String phone) {
        String once = PersonalNumbers.mask(text + " " + phone);

        assertThat(PersonalNumbers.mask(once)).isEqualTo(once);
    }

    private static void assertHidden(String before, String number, String after) {
        String masked = PersonalNumbers.mask(before + " " + number + " " + after);

        assertThat(masked).doesNotContain(number);
        assertThat(masked.replaceAll("\\D", "")).doesNotContain(number.replaceAll("\\D", ""));
    }

    /** Sentences with the figures that reports are full of. */
    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ÄĞ愛😀,;:!")
                .ofMaxLength(8);
        Arbitrary<String> figures = Arbitraries.of(
                "2026",
                "Rp 1.500.000",
                "23-11-2026",
                "08.00-16.00",
                "RT 05/03",
                "No. 62",
                "2611-7K3M-9QXZ",
                "17 %",
                "8");
        return Arbitraries.oneOf(words, words, figures).list().ofMaxSize(8).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.strings()
                .filter(text -> text.indexOf('@') < 0 && text.codePoints().noneMatch(Character::isDigit));
    }

    @Provide
    Arbitrary<String> plainNiks() {
        Arbitrary<String> region =
                Arbitraries.integers().between(110101, 969999).map(String::valueOf);
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 31);
        Arbitrary<Integer> woman = Arbitraries.of(0, 40);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> year = Arbitraries.integers().between(0, 99);
        Arbitrary<Integer> serial = Arbitraries.integers().between(1, 9999);
        return Combinators.combine(region, day, woman, month, year, serial)
                .as((r, d, w, m, y, s) -> "%s%02d%02d%02d%04d".formatted(r, d + w, m, y, s));
    }

    @Provide
    Arbitrary<String> niks() {
        Arbitrary<List<Integer>> layouts = Arbitraries.of(
                List.of(16), List.of(4, 4, 4, 4), List.of(6, 6, 4), List.of(2, 2, 2, 6, 4), List.of(4, 2, 6, 4));
        return Combinators.combine(plainNiks(), layouts, separators()).as(PersonalNumbersPropertyTests::grouped);
    }

    @Provide
    Arbitrary<String> phones() {
        Arbitrary<String> prefix = Arbitraries.of("0", "+62", "62", "+62 ", "+62-", "62 ", "0062");
        Arbitrary<String> operator = Arbitraries.of("811", "812", "821", "838", "852", "857", "878", "881", "896");
        Arbitrary<String> number =
                Arbitraries.strings().numeric().ofMinLength(6).ofMaxLength(9);
        Arbitrary<List<Integer>> layouts =
                Arbitraries.of(List.of(9), List.of(4, 5), List.of(3, 3, 3), List.of(4, 4, 1));
        return Combinators.combine(prefix, operator, number, layouts, separators())
                .as((p, o, n, layout, separator) ->
                        p + o + (layout.size() > 1 ? separator : "") + grouped(n, layout, separator));
    }

    @Provide
    Arbitrary<String> bareNumbers() {
        Arbitrary<String> mobile =
                Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(9).map(rest -> "0812" + rest);
        return Arbitraries.oneOf(plainNiks(), mobile);
    }

    /** One separator every so many digits, and between the others something that nobody sees, or nothing. */
    @Provide
    Arbitrary<List<String>> insertions() {
        Arbitrary<String> separator = Arbitraries.of(
                "", " ", "-", ".", "\n", "\r\n", "\u00a0", "\u2003", "/", ",", ":", ";", "*", "|", "~", "'", "\u00b7",
                "\u2022", "=", "  -  ");
        Arbitrary<Integer> every = Arbitraries.of(1, 2, 3, 4);
        Arbitrary<List<String>> invisible = Arbitraries.of(
                        "",
                        "",
                        "",
                        "\u200b",
                        "\u2060",
                        "\u00ad",
                        "\u3164",
                        "\u2800",
                        "\ufeff",
                        "\ufe0f\u20e3",
                        "\u0336")
                .list()
                .ofSize(17);
        return Combinators.combine(separator, every, invisible)
                .as((between, step, hidden) -> IntStream.range(0, hidden.size())
                        .mapToObj(i -> i % step == 0 ? between : hidden.get(i))
                        .toList());
    }

    private static Arbitrary<String> separators() {
        return Arbitraries.of(" ", "-", ".", " - ", "\u2011", "\u00a0");
    }

    private static String grouped(String digits, List<Integer> layout, String separator) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int length : layout) {
            int to = Math.min(digits.length(), from + length);
            if (to > from) {
                written.append(from > 0 ? separator : "").append(digits, from, to);
            }
            from = to;
        }
        return written.toString();
    }
}
