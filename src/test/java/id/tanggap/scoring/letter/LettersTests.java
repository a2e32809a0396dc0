package id.tanggap.scoring.letter;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.MovableClock;
import id.tanggap.language.InvalidInput;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.AtOnce;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters about October 2026, issued on Monday 2 November 2026, 09.00 WIB. Rule: docs/rules.md §7. */
@ApplicationTest
class LettersTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Officer SECRETARY = officer("sekda.tangerang", "Dr. H. Ahmad Fauzi, M.Si.", Role.SECRETARY);

    /** The secretary, who stands in for the regent. */
    private static final Officer SIGNER = new Officer(
            SECRETARY.username(),
            SECRETARY.name(),
            Set.of(new Membership(Role.SECRETARY, INSTANSI), new Membership(Role.LEADER, INSTANSI)));

    private static final Officer ADMIN = officer("admin.tangerang", "Admin Kabupaten Tangerang", Role.ADMIN);

    @Autowired
    Journey journey;

    @Autowired
    Letters letters;

    @Autowired
    LetterTemplates templates;

    @Autowired
    LetterSamples samples;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void no_letter_yet() {
        journey.begin();
        Stream.of("letter", "letter_series", "letter_template")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    // ---- issuing

    @Test
    void a_letter_says_who_wrote_to_whom_about_what() {
        Letter letter = reprimand(UNIT);

        assertThat(letter.number()).isEqualTo("001/TL/IKP/XI/2026");
        assertThat(letter.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(letter.recipient()).isEqualTo("Kepala Dinas Bina Marga dan Sumber Daya Air");
        assertThat(letter.month()).isEqualTo(OCTOBER);
        assertThat(letter.subject()).isEqualTo("Teguran lisan atas kinerja penanganan pengaduan bulan Oktober 2026");
        assertThat(letter.body())
                .contains(
                        "Dinas Bina Marga dan Sumber Daya Air memperoleh",
                        "(IKP) 48,20 dengan predikat D dari 37 laporan")
                .contains("\n\nSebelas laporan melewati tenggat.\n\n")
                .doesNotContain("{{");
        assertThat(letter.signerName()).isEqualTo("Dr. H. Ahmad Fauzi, M.Si.");
        assertThat(letter.signerOffice()).isEqualTo("Sekretaris Daerah Kabupaten Tangerang");
        assertThat(letter.issuedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_second_call_returns_the_first_letter() {
        Letter first = reprimand(UNIT);
        clock.freezeAt(LocalDateTime.of(2026, 11, 5, 9, 0).atZone(Journey.WIB).toInstant());

        Letter second = issue(ConsequenceKind.ORAL_REPRIMAND, UNIT, Map.of(Placeholder.INDEX, "99"));

        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(letters.of(INSTANSI, OCTOBER)).hasSize(1);
    }

    @Test
    void each_kind_and_each_unit_has_a_letter_of_its_own_in_one_series() {
        reprimand(UNIT);
        reprimand(OTHER_UNIT);
        issue(ConsequenceKind.WRITTEN_REPRIMAND, UNIT, words());

        assertThat(letters.of(INSTANSI, OCTOBER))
                .extracting(Letter::number)
                .containsExactly("001/TL/IKP/XI/2026", "002/TL/IKP/XI/2026", "003/TT/IKP/XI/2026");
        assertThat(letters.of(INSTANSI, OCTOBER.plusMonths(1))).isEmpty();
        assertThat(letters.of("kota-serang", OCTOBER)).isEmpty();
    }

    @Test
    void a_new_year_begins_with_one() {
        reprimand(UNIT);
        // In UTC it is still 2026.
        clock.freezeAt(LocalDateTime.of(2027, 1, 1, 0, 30).atZone(Journey.WIB).toInstant());

        assertThat(reprimand(OTHER_UNIT).number()).isEqualTo("001/TL/IKP/I/2027");
    }

    @Test
    void a_letter_that_came_to_nothing_leaves_no_gap() {
        reprimand(UNIT);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    reprimand(OTHER_UNIT);
                    throw new IllegalStateException("later in the same step");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(letters.of(INSTANSI, OCTOBER)).hasSize(1);
        assertThat(issue(ConsequenceKind.CERTIFICATE, OTHER_UNIT, words()).number())
                .startsWith("002/");
    }

    @Test
    void two_nodes_at_once_issue_one_letter() throws Exception {
        List<Letter> issued = Collections.synchronizedList(new ArrayList<>());

        assertThat(AtOnce.both(() -> issued.add(reprimand(UNIT)), () -> issued.add(reprimand(UNIT))))
                .isEmpty();

        assertThat(issued).extracting(Letter::code).hasSize(2);
        assertThat(Set.copyOf(issued.stream().map(Letter::number).toList())).containsExactly("001/TL/IKP/XI/2026");
        assertThat(letters.of(INSTANSI, OCTOBER)).hasSize(1);
    }

    @Test
    void two_units_at_once_get_neighbouring_numbers() throws Exception {
        assertThat(AtOnce.both(() -> reprimand(UNIT), () -> reprimand(OTHER_UNIT)))
                .isEmpty();
        assertThat(AtOnce.both(
                        () -> issue(ConsequenceKind.CERTIFICATE, UNIT, words()),
                        () -> issue(ConsequenceKind.CERTIFICATE, OTHER_UNIT, words())))
                .isEmpty();

        assertThat(letters.of(INSTANSI, OCTOBER))
                .extracting(letter -> letter.number().substring(0, 3))
                .containsExactly("001", "002", "003", "004");
    }

    @Test
    void nobody_signs_in_an_office_that_is_not_theirs() {
        assertThatThrownBy(() -> letters.issue(ConsequenceKind.ORAL_REPRIMAND, INSTANSI, UNIT, OCTOBER, words(), ADMIN))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letters.issue(
                        ConsequenceKind.ORAL_REPRIMAND, INSTANSI, "srg-dinkes", OCTOBER, words(), SECRETARY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(letters.of(INSTANSI, OCTOBER)).isEmpty();
    }

    @Test
    void a_letter_is_found_by_its_code_however_it_is_typed() {
        Letter letter = reprimand(UNIT);
        String sloppy = " "
                + letter.code()
                        .toLowerCase()
                        .replace("-", " ")
                        .replace("0", "o")
                        .replace("1", "l");

        assertThat(letters.find(sloppy)).get().extracting(Letter::number).isEqualTo(letter.number());
        assertThat(letters.find("ZZZZ-ZZZZ-ZZZZ")).isEmpty();
        assertThat(letters.find("")).isEmpty();
    }

    // ---- the text

    @Test
    void what_is_missing_is_marked_and_what_is_too_long_is_cut() {
        Letter letter = issue(
                ConsequenceKind.ORAL_REPRIMAND,
                UNIT,
                Map.of(Placeholder.REASON, "x".repeat(5000), Placeholder.BAND, "E\u0000 "));

        assertThat(letter.body())
                .contains("(IKP) – dengan predikat E dari – laporan")
                .contains("x".repeat(1999) + "…");
        assertThat(issue(ConsequenceKind.CERTIFICATE, UNIT, Map.of()).body()).doesNotContain("\n\n\n");
    }

    @Test
    void a_new_text_is_for_letters_to_come() {
        Letter before = reprimand(UNIT);
        byte[] paper = letters.pdf(before);

        change("Peringatan untuk {{unit}}", "Kepada {{penerima}}:\n\n- satu\n- dua & <b>tiga</b>");
        Letter after = reprimand(OTHER_UNIT);

        assertThat(after.subject()).isEqualTo("Peringatan untuk Dinas Perhubungan");
        assertThat(after.blocks())
                .containsExactly(
                        new TextBlock(false, List.of("Kepada Kepala Dinas Perhubungan:")),
                        new TextBlock(true, List.of("satu", "dua & <b>tiga</b>")));
        assertThat(Paper.of(letters.pdf(after)).text()).contains("dua & <b>tiga</b>");
        Letter again = letters.find(before.code()).orElseThrow();
        assertThat(again.body()).isEqualTo(before.body());
        assertThat(letters.pdf(again)).isEqualTo(paper);
    }

    @Test
    void every_version_stays_with_a_name_and_the_shipped_text_comes_back() {
        String shipped = templates
                .current(INSTANSI, ConsequenceKind.ORAL_REPRIMAND)
                .text()
                .body();
        change("Satu", "Isi satu");
        change("Dua", "Isi dua");
        templates.reset(ADMIN, INSTANSI, ConsequenceKind.ORAL_REPRIMAND, 2);

        TemplateVersion current = templates.current(INSTANSI, ConsequenceKind.ORAL_REPRIMAND);
        assertThat(current.number()).isEqualTo(3);
        assertThat(current.shipped()).isTrue();
        assertThat(current.text().body()).isEqualTo(shipped);
        assertThat(templates.history(INSTANSI, ConsequenceKind.ORAL_REPRIMAND))
                .extracting(version -> version.text().subject())
                .containsExactly(current.text().subject(), "Dua", "Satu");
        assertThat(current.changedBy()).isEqualTo("Admin Kabupaten Tangerang");
        assertThat(templates
                        .current("kota-serang", ConsequenceKind.ORAL_REPRIMAND)
                        .number())
                .isZero();
    }

    @Test
    void a_text_that_says_the_same_is_no_new_version() {
        change("Satu", "Isi satu");
        change("Satu ", "Isi satu\r\n");

        assertThat(templates.history(INSTANSI, ConsequenceKind.ORAL_REPRIMAND)).hasSize(1);
    }

    @Test
    void whoever_changes_an_older_text_is_told() {
        change("Satu", "Isi satu");

        assertRefused(
                "letter.changed",
                () -> templates.change(
                        ADMIN, INSTANSI, ConsequenceKind.ORAL_REPRIMAND, 0, new TemplateText("Dua", "Isi dua")));
    }

    @Test
    void only_the_admin_of_the_instansi_changes_texts() {
        for (Officer other :
                List.of(SECRETARY, new Officer("x", "X", Set.of(new Membership(Role.ADMIN, "kota-serang"))))) {
            assertThatThrownBy(() -> templates.reset(other, INSTANSI, ConsequenceKind.CERTIFICATE, 0))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{{nama}}, letter.place.unknown, {{nama}}",
        "{{this}}, letter.place.unknown, {{this}}",
        "{{Unit}}, letter.place.unknown, {{Unit}}",
        "{{{unit}}}, letter.place.plain, {{{unit}}",
        "{{&unit}}, letter.place.plain, {{&unit}}",
        "{{#unit}}x{{/unit}}, letter.place.plain, {{#unit}}",
        "{{^unit}}x{{/unit}}, letter.place.plain, {{^unit}}",
        "{{>surat}}, letter.place.plain, {{>surat}}",
        "{{! rahasia }}, letter.place.plain, {{! rahasia}}",
        "{{=<% %>=}}, letter.place.plain, {{=<% %>=}}",
        "{{unit.class}}, letter.place.plain, {{unit.class}}",
        "{{}}, letter.place.plain, {{}}",
        "{{unit, letter.place.open, {{",
        "{{batasRencana}}, letter.place.elsewhere, {{batasRencana}}"
    })
    void other_braces_are_refused_by_name(String body, String code, String shown) {
        assertThatThrownBy(() -> TemplateText.typed(ConsequenceKind.ORAL_REPRIMAND, "Hal", "Isi " + body))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("body");
                    assertThat(refused.code()).isEqualTo("error." + code);
                    assertThat(refused.arguments()[0]).isEqualTo(shown);
                    assertThat(refused.getMessage()).doesNotContain("{");
                });
    }

    @Test
    void a_text_has_its_limits_also_when_it_is_filled_in() {
        assertRefused("required", () -> TemplateText.typed(ConsequenceKind.CERTIFICATE, " \u200b", "Isi"));
        assertRefused("required", () -> TemplateText.typed(ConsequenceKind.CERTIFICATE, "Hal", null));
        assertRefused("letter.long", () -> TemplateText.typed(ConsequenceKind.CERTIFICATE, "x".repeat(201), "Isi"));
        assertRefused("letter.long", () -> TemplateText.typed(ConsequenceKind.CERTIFICATE, "Hal", "x".repeat(4001)));
        assertRefused("letter.filled.long", () -> TemplateText.typed(ConsequenceKind.CERTIFICATE, "{{alasan}}", "Isi"));
        assertRefused(
                "letter.filled.long",
                () -> TemplateText.typed(ConsequenceKind.CERTIFICATE, "Hal", "{{alasan}}".repeat(6)));
        assertThat(TemplateText.typed(ConsequenceKind.WRITTEN_REPRIMAND, "Hal", "{{ unit }}, {{batasRencana}}")
                        .body())
                .isEqualTo("{{ unit }}, {{batasRencana}}");
    }

    @Test
    void words_are_text_and_never_a_template() {
        Letter letter =
                issue(ConsequenceKind.ORAL_REPRIMAND, UNIT, Map.of(Placeholder.REASON, "{{unit}} <i>&amp;</i>"));

        assertThat(letter.body()).contains("\n\n{{unit}} <i>&amp;</i>\n\n");
    }

    // ---- on paper

    @ParameterizedTest
    @EnumSource(ConsequenceKind.class)
    void every_kind_of_letter_fits_on_one_page_that_says_what_was_issued(ConsequenceKind kind) {
        Letter letter = issue(kind, UNIT, words());

        Paper paper = Paper.of(letters.pdf(letter));

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text())
                .contains(letter.number(), letter.code(), letter.signerName(), letter.signerOffice())
                .contains("Dinas Bina Marga dan Sumber Daya Air", "2 November 2026", "localhost:8080/surat")
                .contains("09.00 WIB")
                .doesNotContain("CONTOH");
        assertThat(paper.scanned()).isEqualTo("http://localhost:8080/surat/" + letter.code());
        paper.keepPicture("surat-" + kind.slug());
    }

    @Test
    void a_printed_letter_is_the_same_bytes_each_time() {
        clock.freezeAt(clock.instant().plusMillis(789));
        Letter letter = reprimand(UNIT);
        byte[] first = letters.pdf(letter);
        journey.passWorkingDays(1);

        assertThat(letters.pdf(letters.find(letter.code()).orElseThrow())).isEqualTo(first);
    }

    @Test
    void a_printed_letter_can_be_read_aloud_and_tells_about_itself() {
        Paper paper = Paper.of(letters.pdf(reprimand(UNIT)));

        assertThat(paper.language()).isEqualTo("id");
        assertThat(paper.isTagged()).isTrue();
        assertThat(paper.title()).contains("Teguran lisan", "001/TL/IKP/XI/2026");
        assertThat(paper.about())
                .containsEntry("Author", "Pemerintah Kabupaten Tangerang")
                .containsEntry("Producer", "Tanggap")
                .containsEntry("CreationDate", "D:20261102090000+07'00'");
        assertThat(paper.fonts()).isNotEmpty().allMatch(font -> font.contains("LiberationSerif"));
    }

    @Test
    void a_long_letter_goes_on_to_another_page_with_its_code() {
        change("Hal", "Sebuah paragraf yang cukup panjang untuk mengisi satu baris penuh.\n\n".repeat(40));
        Letter letter = reprimand(UNIT);

        Paper paper = Paper.of(letters.pdf(letter));

        assertThat(paper.pages()).isEqualTo(2);
        assertThat(paper.text().split(letter.code(), -1)).hasSize(3);
        assertThat(paper.text()).contains("1 dari 2", "2 dari 2");
    }

    @Test
    void strange_signs_and_endless_words_do_not_stop_the_printer() {
        Letter letter = issue(
                ConsequenceKind.ORAL_REPRIMAND,
                UNIT,
                Map.of(Placeholder.REASON, "Ŵ ﷽ 🏛 中文 ]]> &nbsp; " + "panjang".repeat(100)));

        assertThat(Paper.of(letters.pdf(letter)).text()).contains("Ŵ", "&nbsp;", "□", "panjang");
    }

    @Test
    void a_sample_says_that_it_is_none() {
        Letter sample = samples.of(
                ConsequenceKind.WRITTEN_REPRIMAND,
                INSTANSI,
                new TemplateText("Coba {{bulan}}", "Sampai {{batasRencana}}."));

        assertThat(Paper.of(samples.pdf(sample)).text())
                .contains("CONTOH", "Coba Oktober 2026", "Sampai Jumat 20 November 2026.", "Nama Pejabat");
        assertThat(letters.of(INSTANSI, OCTOBER)).isEmpty();
    }

    // ---- helpers

    private Letter reprimand(String unit) {
        return issue(ConsequenceKind.ORAL_REPRIMAND, unit, words());
    }

    private Letter issue(ConsequenceKind kind, String unit, Map<Placeholder, String> words) {
        return letters.issue(kind, INSTANSI, unit, OCTOBER, words, SIGNER);
    }

    private void change(String subject, String body) {
        ConsequenceKind kind = ConsequenceKind.ORAL_REPRIMAND;
        int seen = templates.current(INSTANSI, kind).number();
        templates.change(ADMIN, INSTANSI, kind, seen, TemplateText.typed(kind, subject, body));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.code())
                .isEqualTo("error." + code));
    }

    private static Map<Placeholder, String> words() {
        return new EnumMap<>(Map.of(
                Placeholder.INDEX, "48,20",
                Placeholder.BAND, "D",
                Placeholder.RANK, "41 dari 52",
                Placeholder.CASES, "37",
                Placeholder.REASON, "Sebelas laporan melewati tenggat.",
                Placeholder.PLAN_DUE, "Jumat, 20 November 2026"));
    }

    private static Officer officer(String username, String name, Role role) {
        return new Officer(username, name, Set.of(new Membership(role, INSTANSI)));
    }

    /** A version that another chose meanwhile is one thing, what does not fit into the table another. */
    @Test
    void only_a_version_that_is_there_counts_as_changed_meanwhile() {
        Officer verbose = officer("admin.tangerang", "A".repeat(201), Role.ADMIN);

        assertThatThrownBy(() -> templates.change(
                        verbose, INSTANSI, ConsequenceKind.CERTIFICATE, 0, new TemplateText("Piagam", "Isi.")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
