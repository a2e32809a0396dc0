package id.tanggap.scoring.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.Letters;
import id.tanggap.scoring.letter.Placeholder;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checking a letter and changing the texts of letters, over real HTTP and without any script. */
@ApplicationTest
class LetterPagesTests {

    private static final String HTML = "text/html";
    private static final String TEXT = "/penilaian/surat/teguran-lisan";
    private static final String EDITOR = TEXT + "?instansi=kab-tangerang";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient database;

    private Caller caller;

    @BeforeEach
    void begin() {
        journey.begin();
        Stream.of("letter", "letter_series", "letter_template")
                .forEach(table -> database.sql("delete from " + table).update());
        caller = new Caller(port);
    }

    // ---- is it genuine?

    @Test
    void everybody_who_has_the_code_sees_what_was_issued() {
        Letter letter = issue();

        Answer answer = caller.get("/surat/" + letter.code(), "Accept", HTML);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Surat ini asli", "Teguran lisan", "001/TL/IKP/XI/2026", "Oktober 2026", "2 November 2026")
                .contains("Dinas Bina Marga dan Sumber Daya Air", "Pemerintah Kabupaten Tangerang")
                .contains("Siti Rahayu, S.E.", "Sekretaris Daerah Kabupaten Tangerang")
                .contains("/surat/" + letter.code() + "/surat.pdf")
                .doesNotContain("Sebelas laporan");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(caller.get("/surat/" + letter.code() + "?lang=en", "Accept", HTML)
                        .body())
                .contains("This letter is genuine", "October 2026", "Oral reprimand");
    }

    @Test
    void the_letter_itself_is_there_as_pdf() {
        Letter letter = issue();

        Answer answer = caller.get("/surat/" + letter.code() + "/surat.pdf");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"surat-" + letter.code() + ".pdf\"");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @Test
    void a_code_is_typed_in_any_way_and_leads_to_the_letter() {
        Letter letter = issue();
        assertThat(caller.get("/surat", "Accept", HTML).body()).contains("Kode pemeriksaan", "name=\"kode\"");

        Answer answer = caller.get("/surat?kode=" + letter.code().toLowerCase().replace("-", "+"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/surat/" + letter.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/surat/0000-0000-0000",
                "/surat/x",
                "/surat?kode=",
                "/surat?kode=0000-0000-0000",
                "/surat?kode=%3Cscript%3E//evil.example"
            })
    void a_wrong_code_gets_a_friendly_page_and_nothing_else(String page) {
        issue();

        Answer answer = caller.get(page, "Accept", HTML);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Tidak ada surat dengan kode ini.", "name=\"kode\"")
                .doesNotContain("<script>//", "Dinas Bina Marga");
    }

    @Test
    void no_paper_comes_for_a_wrong_code() {
        assertThat(caller.get("/surat/0000-0000-0000/surat.pdf", "Accept", HTML).status())
                .isEqualTo(404);
    }

    // ---- texts

    @Test
    void the_texts_ask_for_a_login() {
        for (String page : new String[] {"/penilaian/surat", EDITOR, TEXT + "/versi/1?instansi=kab-tangerang"}) {
            assertThat(caller.get(page).status()).isEqualTo(302);
            assertThat(caller.get(page).header("Location")).endsWith("/masuk");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"penghubung.tng-dinkes", "sekda.tangerang", "admin.nasional", "admin.serang"})
    void the_texts_are_for_the_admin_of_the_instansi_alone(String other) {
        caller.loggedInAs(other);

        assertThat(caller.get(EDITOR, "Accept", HTML).status()).isEqualTo(403);
        assertThat(caller.get("/penilaian/surat?instansi=kab-tangerang", "Accept", HTML)
                        .status())
                .isEqualTo(403);
        for (String act : new String[] {TEXT, TEXT + "/bawaan", TEXT + "/pratinjau", TEXT + "/contoh.pdf"}) {
            assertThat(caller.postForm("/kalender", act, form(0, "Hal", "Isi")).status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(versions()).isZero();
    }

    @Test
    void the_admin_looks_changes_and_goes_back() {
        caller.loggedInAs("admin.tangerang");
        assertThat(caller.get("/penilaian/surat").body())
                .contains("Piagam penghargaan", "Teguran lisan", "Teguran tertulis", "Belum pernah diubah");
        assertThat(caller.get(EDITOR).body())
                .contains("{{unit}}", "Nama unit kerja yang dinilai", "Belum ada perubahan.")
                .doesNotContain("{{batasRencana}}", "Pakai naskah bawaan");

        Answer saved = caller.postForm(EDITOR, TEXT, form(0, "Teguran bagi {{unit}}", "Yang terhormat {{penerima}}."));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(saved.header("Location")).endsWith(EDITOR);
        assertThat(caller.get(EDITOR).body())
                .contains("Teguran bagi {{unit}}", "Versi 1: naskah sendiri", "oleh Admin Kabupaten Tangerang")
                .contains("2 November 2026, 09.00 WIB", "Pakai naskah bawaan");
        assertThat(issue().subject()).isEqualTo("Teguran bagi Dinas Bina Marga dan Sumber Daya Air");

        assertThat(caller.postForm(EDITOR, TEXT + "/bawaan", form(1, "", "")).status())
                .isEqualTo(302);
        assertThat(caller.get(EDITOR).body()).contains("Versi 2: kembali ke naskah bawaan", "Berdasarkan penilaian");
        assertThat(caller.get(TEXT + "/versi/1?instansi=kab-tangerang").body())
                .contains("Ini naskah versi 1.", "value=\"Teguran bagi {{unit}}\"", "name=\"seen\" value=\"2\"");
        assertThat(caller.get(TEXT + "/versi/9?instansi=kab-tangerang", "Accept", HTML)
                        .status())
                .isEqualTo(404);
        assertThat(caller.get("/penilaian/surat/undangan?instansi=kab-tangerang", "Accept", HTML)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_preview_changes_nothing_and_shows_markup_as_text() {
        caller.loggedInAs("admin.tangerang");
        Map<String, String> form = form(0, "Coba {{bulan}}", "Isi <b>tebal</b>\n\n- satu\n- dua");

        assertThat(caller.postForm(EDITOR, TEXT + "/pratinjau", form).body())
                .contains("Coba Oktober 2026", "Isi &lt;b&gt;tebal&lt;/b&gt;", "<li>satu</li>")
                .contains("value=\"Coba {{bulan}}\"");
        Answer paper = caller.postForm(EDITOR, TEXT + "/contoh.pdf", form);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(versions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pratinjau", "/contoh.pdf"})
    void a_text_that_cannot_be_used_is_said_at_its_field_and_stays(String act) {
        caller.loggedInAs("admin.tangerang");

        Answer answer = caller.postForm(EDITOR, TEXT + act, form(0, "Hal", "Isi {{nama}}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Penanda “{{nama}}” tidak dikenal.", "href=\"#body\"", "Isi {{nama}}</textarea>");
        assertThat(caller.postForm(EDITOR, TEXT + act, form(0, "{{#unit}}", "Isi"))
                        .body())
                .contains("“{{#unit}}” tidak dapat dipakai.", "href=\"#subject\"");
        assertThat(versions()).isZero();
    }

    @Test
    void two_admins_do_not_write_over_each_other() {
        caller.loggedInAs("admin.tangerang");
        caller.postForm(EDITOR, TEXT, form(0, "Satu", "Isi"));

        assertThat(caller.postForm(EDITOR, TEXT, form(0, "Dua", "Isi")).body())
                .contains("Naskah ini sudah diubah orang lain.", "value=\"Dua\"");
        assertThat(versions()).isEqualTo(1);
    }

    private int versions() {
        return database.sql("select count(*) from letter_template")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> form(int seen, String subject, String body) {
        return new HashMap<>(
                Map.of("instansi", "kab-tangerang", "seen", String.valueOf(seen), "subject", subject, "body", body));
    }

    private Letter issue() {
        var secretary = new Officer(
                "sekda.tangerang", "Siti Rahayu, S.E.", Set.of(new Membership(Role.SECRETARY, Journey.INSTANSI)));
        return letters.issue(
                ConsequenceKind.ORAL_REPRIMAND,
                Journey.INSTANSI,
                Journey.UNIT,
                YearMonth.of(2026, 10),
                Map.of(Placeholder.REASON, "Sebelas laporan melewati tenggat."),
                secretary);
    }
}
