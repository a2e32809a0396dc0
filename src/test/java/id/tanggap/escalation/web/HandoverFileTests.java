package id.tanggap.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The hand-over file, over real HTTP: who reads it, and what is in it. Rule: docs/rules.md §5, §6. */
@ApplicationTest
class HandoverFileTests {

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    OmbudsmanHandover handovers;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @Test
    void the_ombudsman_reads_it_once_the_reporter_has_consented() {
        TrackingNumber number = late(false);
        assertThat(read("ombudsman", number).status()).isEqualTo(403);

        handovers.answer(number, true, true);

        Answer file = read("ombudsman", number);
        assertThat(file.status()).isEqualTo(200);
        assertThat(text(file))
                .contains("Izin pelapor", "pelapor menyerahkan atas keinginan sendiri")
                .contains("Identitas pelapor ikut diserahkan", "Siti Rahma", "siti@example.org")
                .contains("Jalan berlubang dalam")
                .contains("5 hari kerja sejak Senin 2 November", "Terlambat 4 hari kerja")
                .contains("Tindak lanjut pertama: anak tangga 1", "Kepala Dinas Bina Marga")
                .contains("Memberi arahan", "Besok pagi dikerjakan.")
                .contains("Tindak lanjut pertama: anak tangga 2", "Sekretaris daerah")
                .contains("Tidak ada tanggapan")
                .contains("menyatakan bukan wewenangnya", "Bukan wewenang kami.", "Pengembalian ditolak")
                .contains("Siapa memegang waktunya", "yang mengembalikan tanpa dasar");
    }

    /** Rule: docs/rules.md §5. */
    @Test
    void the_identity_of_an_anonymous_reporter_is_not_in_it() {
        TrackingNumber number = late(true);
        handovers.answer(number, true, true);

        assertThat(text(read("ombudsman", number)))
                .contains("Identitas pelapor tidak diserahkan")
                .doesNotContain("Siti", "siti@example.org", "3603011234567890");
        assertThat(text(read("admin.nasional", number))).doesNotContain("Siti");
    }

    @Test
    void what_the_reporter_did_not_read_is_not_consented_to() {
        TrackingNumber number = late(false);
        handovers.answer(number, true, false);

        assertThat(text(read("ombudsman", number)))
                .contains("Identitas pelapor tidak diserahkan")
                .doesNotContain("siti@example.org");
    }

    /** Rule: docs/rules.md §6: a no concerns nobody but the reporter. */
    @Test
    void no_officer_reads_of_a_no() {
        TrackingNumber number = late(false);
        handovers.answer(number, false, true);
        assertThat(text(read("penghubung.tng-dbmsda", number)))
                .contains("Belum diserahkan")
                .doesNotContain("Menolak", "Izin pelapor");

        handovers.answer(number, true, true);
        assertThat(text(read("penghubung.tng-dbmsda", number))).doesNotContain("Menolak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin.tangerang",
                "penghubung.tng-dbmsda",
                "bupati.tangerang",
                "sekda.tangerang",
                "admin.nasional"
            })
    void the_officers_of_the_case_read_it_before_and_after(String officer) {
        TrackingNumber number = late(false);
        assertThat(text(read(officer, number))).contains("Belum diserahkan").doesNotContain("siti@example.org");

        handovers.answer(number, true, true);

        assertThat(text(read(officer, number))).contains("Mengizinkan, dan diserahkan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"penghubung.tng-dishub", "admin.serang", "pemilik.proses"})
    void officers_of_other_cases_do_not(String officer) {
        TrackingNumber number = late(false);
        handovers.answer(number, true, true);

        Answer answer = read(officer, number);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Jalan berlubang", "Siti");
    }

    @Test
    void it_asks_for_a_login_and_knows_no_other_numbers() {
        TrackingNumber number = late(false);
        assertThat(new Caller(port).get("/berkas/" + number + "/ombudsman").status())
                .isEqualTo(302);
        assertThat(read("ombudsman", new TrackingNumber("2611-0000-0000")).status())
                .isEqualTo(404);
    }

    /** Four working days late, returned once, the head of the unit has answered, the secretary has not. */
    private TrackingNumber late(boolean anonymous) {
        Report report = Journey.report("Jalan berlubang di depan pasar", "Jalan berlubang dalam, sudah dua minggu.");
        TrackingNumber number = journey.file(new Report(
                        report.content(),
                        report.complaintClass(),
                        report.category(),
                        report.instansi(),
                        new Protection(anonymous, false),
                        new Identity("Siti Rahma", "siti@example.org", "0812-3456-7890", "3603011234567890")))
                .trackingNumber();
        journey.verify(number, "forward");
        journey.dispose(number, Journey.UNIT);
        journey.giveBack(Journey.UNIT, number, Journey.OTHER_UNIT);
        journey.decideReturn(number, "refuse", "reason", "Tetap di unit ini.");
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt());
        journey.respond(Journey.HEAD, number, "note", "note", "Besok pagi dikerjakan.");
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).after(3));
        return number;
    }

    private Answer read(String officer, TrackingNumber number) {
        var caller = new Caller(port);
        caller.loggedInAs(officer);
        return caller.get("/berkas/" + number + "/ombudsman", "Accept", "text/html");
    }

    private static String text(Answer answer) {
        return answer.body().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }
}
