package id.tanggap.process.difference;

import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What changes is told as people see it: by names of tasks and arrows, rows and columns, fields. */
class ComparisonTests {

    private static final DifferenceWords WORDS = new DifferenceWords(new Words(bundle()));

    @Test
    void nothing_changes_when_nothing_changes() throws IOException {
        byte[] same = Files.readAllBytes(Path.of("bpmn/complaint.bpmn"));

        assertThat(Comparison.of("complaint.bpmn", same, same)).isEmpty();
    }

    @Test
    void a_new_file_is_one_change() {
        assertThat(WORDS.text(Comparison.of("baru.form", null, new byte[0]).get(0), Languages.INDONESIAN))
                .isEqualTo("Berkas baru.form ditambahkan");
    }

    @Test
    void a_drawing_that_moved_is_told_as_such() {
        assertThat(told("bpmn/closure.bpmn", "x=\"152\" y=\"442\"", "x=\"150\" y=\"442\""))
                .containsExactly("closure.bpmn: hanya gambar atau susunannya yang berubah, jalannya tidak");
    }

    @Test
    void a_task_that_is_renamed_and_given_to_another_group() {
        assertThat(told("bpmn/follow-up.bpmn", "name=\"Tindak lanjuti\"", "name=\"Kerjakan\""))
                .containsExactly("Tugas “Tindak lanjuti”: nama berubah dari “Tindak lanjuti” menjadi “Kerjakan”");
        assertThat(told("bpmn/follow-up.bpmn", "\"liaison.${unit}\"", "\"head.${unit}\""))
                .containsExactly(
                        "Tugas “Tindak lanjuti”: kelompok petugas berubah dari “liaison.${unit}” menjadi “head.${unit}”");
    }

    @Test
    void an_arrow_that_leads_elsewhere_is_known_by_its_label() {
        assertThat(told(
                        "bpmn/follow-up.bpmn",
                        "sourceRef=\"followUpDecision\" targetRef=\"returned\"",
                        "sourceRef=\"followUpDecision\" targetRef=\"completed\""))
                .containsExactly("Panah “Kembalikan”: tujuan berubah dari “Dikembalikan” menjadi “Selesai dijawab”");
    }

    @Test
    void a_condition_and_a_timer() {
        assertThat(told("bpmn/follow-up.bpmn", "${decision == 'return'}", "${decision == 'complete'}"))
                .containsExactly("Panah “Kembalikan”: syarat berubah dari “${decision == 'return'}” menjadi"
                        + " “${decision == 'complete'}”");
        assertThat(told(
                        "bpmn/follow-up.bpmn",
                        "deadline.reminder(execution, 'COMPLETION')",
                        "deadline.next(execution)"))
                .singleElement()
                .asString()
                .startsWith("Awal “80% waktu terpakai”: waktu berubah dari");
    }

    @Test
    void a_step_that_is_taken_out_and_one_that_comes() {
        String task = "<bpmn:task id=\"baru\" name=\"Periksa lapangan\" />";
        assertThat(told(
                        "bpmn/follow-up.bpmn",
                        "<bpmn:userTask id=\"followUp\"",
                        task + "<bpmn:userTask id=\"followUp\""))
                .containsExactly("Langkah “Periksa lapangan” ditambahkan");
        assertThat(told(
                        "bpmn/follow-up.bpmn",
                        "<bpmn:endEvent id=\"reassigned\" name=\"Dialihkan\">",
                        "<bpmn:endEvent id=\"lain\" name=\"Dialihkan\">"))
                .contains("Akhir “Dialihkan” ditambahkan", "Akhir “Dialihkan” dihapus");
    }

    @Test
    void rows_of_a_table_by_number_and_column() {
        assertThat(told("bpmn/limits.dmn", "<text>3</text>", "<text>2</text>"))
                .containsExactly("Baris “1”: Hari kerja berubah dari “3” menjadi “2”");
        String row = "<rule id=\"baru\"><inputEntry id=\"a\"><text>\"COMPLETION\"</text></inputEntry></rule>";
        assertThat(told("bpmn/limits.dmn", "<rule id=\"limits_rule_01\">", row + "<rule id=\"limits_rule_01\">"))
                .containsExactly("Baris “1” ditambahkan");
    }

    @Test
    void fields_of_a_form_by_label() {
        assertThat(told("forms/reviewDispute.form", "\"label\": \"Alasan", "\"label\": \"Sebab"))
                .allSatisfy(text -> assertThat(text).startsWith("Isian “Alasan").contains("label berubah"));
    }

    private static List<String> told(String path, String text, String replacement) {
        try {
            byte[] before = Files.readAllBytes(Path.of(path));
            byte[] after = shipped(path, text, replacement).getBytes(StandardCharsets.UTF_8);
            return Comparison.of(Path.of(path).getFileName().toString(), before, after).stream()
                    .map(found -> WORDS.text(found, Languages.INDONESIAN))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
