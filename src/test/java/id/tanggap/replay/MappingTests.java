package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTests {

    private final Codes codes = Codes.load();
    private final Mapping mapping = new Mapping(codes);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jalan Berlubang | jalan",
                "Penerangan Jalan | pju",
                "Drainase (Gorong-Gorong/Parit) | drainase",
                "Pencemaran Lingkungan | lingkungan",
                "Ktp (Kartu Tanda Penduduk) | adminduk",
                "Kartu Keluarga | adminduk",
                "Kartu Keluarga Sejahtera (Kks) | bansos",
                "Jaminan Sosial Ketenagakerjaan | ketenagakerjaan",
                "Gaji Pekerja | ketenagakerjaan",
                "Bansos Pkh | bansos",
                "Jaga Jarak Aman (Social Distancing) | ketertiban",
                "Perjudian Online | ketertiban",
                "Blokir Website | teknologi-informasi",
                "Pungutan Liar | pungli",
                "Pelayanan Kesehatan Ibu Dan Anak | kesehatan",
                "Eksploitasi Anak | perempuan-anak",
                "Pasar | perdagangan",
                "Sengketa Tanah | tata-ruang",
                "Topik Lainnya | lainnya",
            })
    void a_category_is_known_by_its_words(String words, String code) {
        assertThat(Mapping.categoryOf(arrival("", words, "", "", ""))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Pengaduan Berkadar Pengawasan,PENGADUAN_BERKADAR",
        "Pengaduan Tidak Berkadar Pengawasan,PENGADUAN_TIDAK_BERKADAR",
        "Permintaan Informasi,PERMINTAAN_INFORMASI",
        "Aspirasi,ASPIRASI",
    })
    void a_class_has_one_counterpart(String words, String code) {
        assertThat(Mapping.classOf(arrival(words, "", "", "", ""))).contains(code);
    }

    @Test
    void an_unknown_class_is_an_error_and_none_is_none() {
        assertThat(Mapping.classOf(arrival("", "", "", "", ""))).isEmpty();
        assertThatThrownBy(() -> Mapping.classOf(arrival("Keluhan", "", "", "", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Dinas Pekerjaan Umum Dan Tata Ruang Kab. Contoh,tng-dbmsda",
        "Dinas Sosial Kab. Contoh,tng-dinsos",
        "Dinas Kependudukan Dan Pencatatan Sipil Kab. Contoh,tng-disdukcapil",
        "'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan',tng-dppkb",
        "Dinas Pangan Dan Perikanan Kab. Contoh,tng-diskan",
        "Dinas Penanaman Modal Dan Pelayanan Terpadu Satu Pintu Kab. Contoh,tng-dpmptsp",
        "Bagian Hukum Sekda Kab. Contoh,tng-setda",
    })
    void a_unit_of_another_regency_has_a_counterpart_here(String words, String code) {
        assertThat(mapping.unitOf(arrival("", "", "", words, ""))).contains(code);
    }

    @Test
    void a_subdistrict_of_another_regency_always_gets_the_same_one_here() {
        Arrival one = arrival("", "", "", "Kecamatan Kotabaru", "Kotabaru");

        assertThat(mapping.unitOf(one)).isPresent().isEqualTo(mapping.unitOf(one));
        assertThat(mapping.unitOf(one).orElseThrow()).startsWith("tng-kec-");
        assertThat(mapping.districtOf(one)).isPresent().isEqualTo(mapping.districtOf(one));
    }

    @Test
    void what_the_stream_does_not_know_stays_unknown() {
        Arrival unknown = arrival("", "Tidak Diketahui", "", "Tidak Diketahui", "Tidak Diketahui");

        assertThat(Mapping.categoryOf(unknown)).isEmpty();
        assertThat(mapping.unitOf(unknown)).isEmpty();
        assertThat(mapping.districtOf(unknown)).isEmpty();
        assertThat(Mapping.channelOf(unknown)).isEmpty();
    }

    @Test
    void a_channel_keeps_letters_and_digits_only() {
        assertThat(Mapping.channelOf(arrival("", "", "Website - kementerian-koperasi-dan-usaha-kecil", "", "")))
                .hasValueSatisfying(channel ->
                        assertThat(channel).hasSizeLessThanOrEqualTo(40).matches("[\\p{L}\\p{N} ]+"));
    }

    @Test
    void every_row_of_a_stream_maps_to_codes_that_exist() throws IOException {
        List<Arrival> arrivals = ArrivalFile.read(TestStream.FILE);

        assertThat(arrivals).hasSize(20).isSortedAccordingTo((a, b) -> a.receivedAt()
                .compareTo(b.receivedAt()));
        assertThat(codes.categories()).containsAll(known(arrivals.stream().map(Mapping::categoryOf)));
        assertThat(codes.units()).containsAll(known(arrivals.stream().map(mapping::unitOf)));
        assertThat(codes.districts()).containsAll(known(arrivals.stream().map(mapping::districtOf)));
    }

    private static Set<String> known(java.util.stream.Stream<java.util.Optional<String>> found) {
        return found.flatMap(java.util.Optional::stream).collect(Collectors.toSet());
    }

    private static Arrival arrival(
            String complaintClass, String category, String channel, String agency, String district) {
        return new Arrival(
                1, LocalDateTime.of(2024, 1, 2, 9, 0), complaintClass, category, channel, agency, "", district);
    }
}
