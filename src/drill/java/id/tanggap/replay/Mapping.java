package id.tanggap.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the words of another regency's stream to our codes. What has no counterpart here, its places above all, gets
 * one by hash: always the same, and spread evenly.
 */
final class Mapping {

    /** How a stream says that it does not know. */
    private static final String UNKNOWN = "Tidak Diketahui";

    private static final String OTHER_CATEGORY = "lainnya";
    private static final int LONGEST_CHANNEL = 40;

    private static final Map<String, String> CLASSES = Map.of(
            "Pengaduan Berkadar Pengawasan", "PENGADUAN_BERKADAR",
            "Pengaduan Tidak Berkadar Pengawasan", "PENGADUAN_TIDAK_BERKADAR",
            "Permintaan Informasi", "PERMINTAAN_INFORMASI",
            "Aspirasi", "ASPIRASI");

    private static final Keywords CATEGORIES = new Keywords()
            .on("pungutan|korupsi|gratifikasi|penyalahgunaan wewenang|penyalahgunaan dana|pengadaan barang", "pungli")
            .on("penerangan jalan|listrik|kelistrikan", "pju")
            .on("drainase|gorong|banjir|bendungan|irigasi", "drainase")
            .on("sampah|persampahan|kebersihan", "sampah")
            .on("jalan|jembatan|infrastruktur|pekerjaan umum", "jalan")
            .on("pencemaran|lingkungan|kehutanan|perlindungan satwa|redd|energi|taman", "lingkungan")
            .on("jaminan sosial ketenagakerjaan|bpjs-tk", "ketenagakerjaan")
            .on("gawat darurat|rumah sakit|ventilator", "rumah-sakit")
            .on("perizinan dan pengawasan layanan kesehatan", "kesehatan")
            .on("bansos|bantuan sosial|bantuan pangan|bantuan langsung|keluhan (bansos|pkh)|kks|pkh|jps", "bansos")
            .on("umum \\(semua jps|data terpadu|kartu keluarga sejahtera|perlindungan sosial|sosial", "bansos")
            .on("kesehatan|vaksin|pelayanan vaksin|pemeriksaan pcr|tenaga medis|fasilitas kesehatan", "kesehatan")
            .on("kartu indoneisa sehat|fogging|gizi|biaya perawatan|pengaduan media covid", "kesehatan")
            .on("kependudukan|ktp|akta|kartu keluarga|kartu identitas|pindah domisili|pernikahan", "adminduk")
            .on(
                    "tenaga ?kerja|ketenagakerjaan|hak pekerja|gaji|kartu prakerja|pra kerja|pekerja|bekerja|pkerja",
                    "ketenagakerjaan")
            .on(
                    "pendidikan|sekolah|siswa|guru|belajar|paud|kartu indonesia pintar|program sekolah|pendidik",
                    "pendidikan")
            .on("perizin|intrade|penanaman modal", "perizinan")
            .on("perhubungan|transportasi|lalu lintas|parkir|angkutan", "perhubungan")
            .on(
                    "perumahan|permukiman|rumah susun|air minum|layanan air|gangguan layanan penyaluran|biaya/tarif pdam",
                    "perumahan")
            .on("tata ruang|penataan ruang|pertanahan|sengketa tanah|sertifikat tanah", "tata-ruang")
            .on("pertanian|pangan|peternakan", "pertanian")
            .on("perikanan|nelayan", "perikanan")
            .on("umkm|koperasi|pemulihan ekonomi", "umkm")
            .on("perlindungan konsumen|kepuasan konsumen|perdagangan|pasar", "perdagangan")
            .on("pajak|retribusi", "pajak-daerah")
            .on("desa|pemerintahan desa|pemberdayaan masyarakat|alokasi dana desa", "desa")
            .on("bencana|kebakaran", "bencana")
            .on("anak|eksploitasi anak|kekerasan|kesetaraan gender|perempuan", "perempuan-anak")
            .on("kepegawaian|asn|disiplin|netralitas|sk kepegawaian", "kepegawaian")
            .on(
                    "ketertiban|ketenteraman|keresahan|perjudian|agama|hukum|kepolisian|kriminal|social|jaga jarak",
                    "ketertiban")
            .on("karantina|narkotika|penyediaan fasilitas ibadah|permasalahan ham", "ketertiban")
            .on(
                    "sp4n|aplikasi|website|blokir|online|jaringan|teknologi|telekomunikasi|digital|hotline",
                    "teknologi-informasi")
            .on("olah ?raga|kebudayaan|budaya|pariwisata|pemuda", "olahraga-budaya")
            .on("kewilayahan|pelayanan lambat|alur pelayanan|informasi dari petugas", "pelayanan-kecamatan");

    private static final Keywords UNITS = new Keywords()
            .on("inspektorat", "tng-inspektorat")
            .on("pekerjaan umum", "tng-dbmsda")
            .on("kependudukan dan pencatatan", "tng-disdukcapil")
            .on("perumahan", "tng-perkim")
            .on("sosial", "tng-dinsos")
            .on("lingkungan hidup", "tng-dlhk")
            .on("penanaman modal", "tng-dpmptsp")
            .on("perhubungan", "tng-dishub")
            .on("pendidikan", "tng-disdik")
            .on("rumah sakit", "tng-rsu-tangerang")
            .on("kesehatan", "tng-dinkes")
            .on("pangan dan perikanan|perikanan", "tng-diskan")
            .on("pertanian", "tng-distankp")
            .on("ketenagakerjaan|tenaga kerja", "tng-disnaker")
            .on("komunikasi dan informatika", "tng-diskominfo")
            .on("koperasi", "tng-dinkopum")
            .on("perdagangan", "tng-disperindag")
            .on("satuan polisi", "tng-satpolpp")
            .on("kepegawaian", "tng-bkpsdm")
            .on("daldukppa|pengendalian penduduk", "tng-dppkb")
            .on("perempuan|perlindungan anak", "tng-dp3a")
            .on("pemuda|pariwisata", "tng-disporabudpar")
            .on("pendapatan", "tng-bapenda")
            .on("keuangan", "tng-bpkad")
            .on("penanggulangan bencana|pemadam", "tng-bpbd")
            .on("pemberdayaan masyarakat", "tng-dpmpd")
            .on("perpustakaan", "tng-dpad")
            .on("perencanaan", "tng-bappeda")
            .on("kesatuan bangsa", "tng-kesbangpol")
            .on("sekretariat dprd", "tng-setwan")
            .on("sekretariat daerah|bagian", "tng-setda");

    private final List<String> districts;
    private final List<String> kecamatan;

    Mapping(Codes codes) {
        this.districts = codes.districts();
        this.kecamatan = codes.units().stream()
                .filter(unit -> unit.startsWith("tng-kec-"))
                .toList();
    }

    /** Our class; empty where the stream has none and a verifier must choose. */
    static Optional<String> classOf(Arrival arrival) {
        if (isUnknown(arrival.complaintClass())) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(CLASSES.get(arrival.complaintClass()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Row " + arrival.row() + " has an unknown class " + arrival.complaintClass())));
    }

    /** Our category; empty where the stream has none. */
    static Optional<String> categoryOf(Arrival arrival) {
        return isUnknown(arrival.category())
                ? Optional.empty()
                : Optional.of(CATEGORIES.codeOf(arrival.category()).orElse(OTHER_CATEGORY));
    }

    /** The unit that answers to the stream's; empty where the stream names none, or not a unit. */
    Optional<String> unitOf(Arrival arrival) {
        String agency = arrival.agency();
        return agency.startsWith("Kecamatan") ? Optional.of(byHash(agency, kecamatan)) : UNITS.codeOf(agency);
    }

    /** A district of ours for each of the stream's; empty where the stream has none. */
    Optional<String> districtOf(Arrival arrival) {
        return isUnknown(arrival.district()) ? Optional.empty() : Optional.of(byHash(arrival.district(), districts));
    }

    /** The channel in the letters that the API takes; empty where the stream has none. */
    static Optional<String> channelOf(Arrival arrival) {
        String plain = arrival.channel().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(plain.substring(0, Math.min(LONGEST_CHANNEL, plain.length()))
                        .strip());
    }

    private static String byHash(String text, List<String> codes) {
        return codes.get(Math.floorMod(text.hashCode(), codes.size()));
    }

    private static boolean isUnknown(String text) {
        return text.isEmpty() || text.equals(UNKNOWN);
    }
}
