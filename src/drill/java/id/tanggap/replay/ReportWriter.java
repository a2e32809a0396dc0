package id.tanggap.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the report that a citizen might have written: the stream holds no text and no person. Some write numbers of
 * persons into the text, and characters that take four bytes, as citizens do.
 */
final class ReportWriter {

    private static final List<String> NAMES = List.of(
            "Siti Rahmawati",
            "Budi Santoso",
            "Asep Hidayat",
            "Nurul Aini",
            "Dewi Lestari",
            "Rizky Pratama",
            "Yuyun Yuningsih",
            "Agus Salim",
            "Fitri Handayani",
            "Wawan Setiawan",
            "Tini Suhartini",
            "M. Iqbal");

    private static final List<String> BEGINNINGS = List.of(
            "Mohon perhatian",
            "Tidak ada tanggapan",
            "Sudah lama dibiarkan",
            "Mohon penjelasan",
            "Warga mengeluh",
            "Kapan diperbaiki",
            "Tolong segera ditangani",
            "Keluhan warga");

    private static final List<String> FACTS = List.of(
            "Sudah lebih dari dua minggu tidak ada yang datang memeriksa.",
            "Petugas yang kami temui hanya menyuruh menunggu tanpa kepastian.",
            "Anak sekolah dan orang tua yang lewat setiap hari menjadi korban.",
            "Kami sudah melapor ke RT dan RW, tetapi diminta melapor ke dinas.",
            "Pada malam hari keadaannya lebih parah dan membahayakan pengendara.",
            "Warga lain di lingkungan kami mengalami hal yang sama.",
            "Kejadian ini berulang sejak bulan lalu, terutama setelah hujan.",
            "Saya mempunyai foto dan saksi bila diperlukan. 📷");

    private static final List<String> WISHES = List.of(
            "Mohon ditindaklanjuti. Terima kasih. 🙏",
            "Kami berharap ada petugas yang turun ke lapangan.",
            "Mohon dijelaskan kapan hal ini akan diselesaikan.",
            "Semoga laporan ini tidak hanya dicatat, tetapi dikerjakan.");

    private static final List<String> PERSONAL = List.of(
            "Nomor saya 0812-3456-7890 bila ingin menghubungi.",
            "NIK saya 3603010101900001, mohon dicek datanya.",
            "Balasan dapat dikirim ke warga.contoh@example.org.");

    private final Chance chance;

    ReportWriter(Chance chance) {
        this.chance = chance;
    }

    /** The body of the filing request; without an instansi it goes to the national admin. */
    Map<String, Object> write(Arrival arrival, Optional<String> district, boolean withoutInstansi) {
        Map<String, Object> report = new LinkedHashMap<>();
        String about = Mapping.categoryOf(arrival).isEmpty() ? "Pelayanan publik" : arrival.category();
        report.put("title", cut(chance.of(BEGINNINGS) + ": " + about, 150));
        report.put("text", text(about));
        Mapping.classOf(arrival).ifPresent(code -> report.put("class", code));
        Mapping.categoryOf(arrival).ifPresent(code -> report.put("category", code));
        if (!withoutInstansi) {
            report.put("instansi", Codes.INSTANSI);
        }
        district.ifPresent(code -> report.put("district", code));
        Mapping.channelOf(arrival).ifPresent(channel -> report.put("channel", channel));
        flags(report);
        report.put("reporter", reporter());
        return report;
    }

    /** 84 % of the reporters of one regency chose at least one flag. Rule: docs/rules.md §5. */
    private void flags(Map<String, Object> report) {
        boolean any = chance.percent(84);
        boolean anonymous = any && chance.percent(70);
        report.put("anonymous", anonymous);
        report.put("confidential", any && (!anonymous || chance.percent(45)));
    }

    private String text(String about) {
        var text = new StringBuilder("Saya melaporkan perihal " + about + ".");
        for (int i = chance.between(1, 6); i > 0; i--) {
            text.append(' ').append(chance.of(FACTS));
        }
        if (chance.percent(8)) {
            text.append(' ').append(chance.of(PERSONAL));
        }
        return text.append(' ').append(chance.of(WISHES)).toString();
    }

    private Map<String, Object> reporter() {
        Map<String, Object> reporter = new LinkedHashMap<>();
        reporter.put("name", chance.of(NAMES));
        if (chance.percent(70)) {
            reporter.put("phone", "0812" + chance.between(10_000_000, 99_999_999));
        }
        if (chance.percent(50)) {
            reporter.put("email", "warga" + chance.between(1, 9999) + "@example.org");
        }
        return reporter;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
