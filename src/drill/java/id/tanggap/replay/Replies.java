package id.tanggap.replay;

import java.util.List;
import java.util.Locale;

/** What a unit writes about a case: in words of its own each time, as somebody does who has looked at it. */
final class Replies {

    private static final List<String> WHO = List.of(
            "Tim teknis",
            "Petugas lapangan",
            "Kepala seksi",
            "Regu piket",
            "Mandor",
            "Staf bidang",
            "Pengawas",
            "Teknisi");

    private static final List<String> WHERE = List.of(
            "di depan pasar",
            "di dekat masjid",
            "di belakang sekolah",
            "di tepi sungai",
            "di simpang tiga",
            "di samping puskesmas",
            "di gang buntu",
            "di seberang terminal",
            "di kantor desa",
            "di blok utara",
            "di jembatan lama");

    private static final List<String> WHAT = List.of(
            "pengaspalan",
            "penggantian lampu",
            "pengangkutan sampah",
            "pembersihan saluran",
            "pemeriksaan berkas",
            "penertiban parkir",
            "perbaikan pagar",
            "pendataan warga",
            "pengukuran ulang",
            "pemasangan rambu",
            "penyemprotan",
            "pemangkasan pohon",
            "pengecatan marka");

    private Replies() {}

    static String progress(int row) {
        return "%s sudah meninjau lokasi %s dan menjadwalkan %s. \uD83D\uDEA7"
                .formatted(who(row), where(row), what(row));
    }

    static String done(int row) {
        return "Pekerjaan %s %s telah selesai oleh %s. Terima kasih atas laporannya."
                .formatted(what(row), where(row), who(row).toLowerCase(Locale.ROOT));
    }

    // The numbers of words have no common divisor: the same three meet again after 1144 rows.

    private static String who(int row) {
        return WHO.get(row % WHO.size());
    }

    private static String where(int row) {
        return WHERE.get(row % WHERE.size());
    }

    private static String what(int row) {
        return WHAT.get(row % WHAT.size());
    }
}
