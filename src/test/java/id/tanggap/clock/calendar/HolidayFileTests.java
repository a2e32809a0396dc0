package id.tanggap.clock.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.DatabaseSlice;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.MalformedRow;
import id.tanggap.agency.ReferenceFixture;
import id.tanggap.audit.JournalFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseSlice
@Import({
    ReferenceFixture.class,
    JournalFixture.class,
    CalendarVersion.class,
    CalendarBook.class,
    HolidayFileTests.Time.class
})
class HolidayFileTests {

    private static final String HEADER = "date,kind,name,agency\n";
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Autowired
    Agencies agencies;

    @Autowired
    HolidayRepository holidays;

    @Autowired
    CalendarBook book;

    @Autowired
    CalendarVersion version;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    @Test
    void a_file_that_says_nothing_new_changes_nothing() throws IOException {
        assertThat(load("2026-12-25,libur_nasional,Natal,\n").change()).isPresent();
        assertThat(load("2026-12-25,libur_nasional,Natal,\n").change()).isEmpty();
        assertThat(load("2026-12-25,libur_nasional,Hari Raya Natal,\n").change())
                .isPresent();

        assertThat(holidays.findAll())
                .extracting(Holiday::dayOff)
                .containsExactly(new DayOff(CHRISTMAS, "Hari Raya Natal"));
    }

    @Test
    void a_file_as_excel_writes_it_says_the_same() throws IOException {
        load("2026-12-25,libur_nasional,Natal,\n2027-01-01,libur_nasional,Tahun Baru,\n");

        Files.writeString(
                folder.resolve("holidays.csv"),
                "\uFEFFdate;kind;name;agency\r\n25/12/2026;libur_nasional;Natal;\r\n;;;\r\n"
                        + "1/1/2027;libur_nasional;Tahun Baru;\r\n;;;\r\n");

        assertThat(read().change()).isEmpty();
    }

    @Test
    void joint_leave_is_added_and_withdrawn_during_the_year() throws IOException {
        load("2026-12-25,libur_nasional,Natal,\n");
        Holidays amended = load("2026-12-25,libur_nasional,Natal,\n2026-12-24,cuti_bersama,Cuti bersama,\n");
        assertThat(amended.change()).isPresent();
        assertThat(new Calendars(amended, agencies, version).of("kota-serang").plus(CHRISTMAS.minusDays(2), 1))
                .isEqualTo(CHRISTMAS.plusDays(3));

        Holidays withdrawn = load("2026-12-25,libur_nasional,Natal,\n");
        assertThat(withdrawn.change()).isPresent();
        assertThat(new Calendars(withdrawn, agencies, version).of("kota-serang").plus(CHRISTMAS.minusDays(2), 1))
                .isEqualTo(CHRISTMAS.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    2026-13-01,libur_nasional,Tahun Baru,            | date "2026-13-01" is not understood
                    12/25/2026,libur_nasional,Natal,                 | date "12/25/2026" is not understood
                    31/11/2026,libur_nasional,Libur,                 | date "31/11/2026" is not understood
                    2026-12-24,libur_sekolah,Libur,                  | kind "libur_sekolah" is not understood
                    2026-12-24,cuti_bersama,,                        | name is empty
                    2026-12-24,cuti_bersama,Cuti,kab-tangerang       | agency is for the kind libur_instansi
                    2026-12-24,libur_instansi,Hari Jadi,             | agency is for the kind libur_instansi
                    2026-12-24,libur_instansi,Hari Jadi,tng-dinkes   | "tng-dinkes" is no instansi
                    2026-12-25,cuti_bersama,Cuti bersama,            | 2026-12-25 stands here a second time
                    """)
    void a_malformed_row_is_named_by_line_and_nothing_is_applied(String row, String complaint) {
        assertThatThrownBy(() -> load("2026-12-25,libur_nasional,Natal,\n" + row + "\n"))
                .isInstanceOf(MalformedRow.class)
                .hasMessageStartingWith("holidays.csv, line 3: " + complaint);
        assertThat(holidays.count()).isZero();
    }

    private Holidays load(String rows) throws IOException {
        Files.writeString(folder.resolve("holidays.csv"), HEADER + rows);
        return read();
    }

    private Holidays read() {
        return new Holidays(ReferenceFixture.sourceAt(folder, transactions), agencies, holidays, book);
    }

    @Test
    void what_an_administrator_decided_survives_every_file() throws IOException {
        load("2026-12-25,libur_nasional,Natal,\n2026-12-24,cuti_bersama,Cuti bersama,\n");
        byAdmin(CHRISTMAS.minusDays(1), null);
        byAdmin(CHRISTMAS.plusDays(3), HolidayKind.JOINT_LEAVE);

        Holidays again = load("2026-12-25,libur_nasional,Natal,\n2026-12-24,cuti_bersama,Cuti bersama,\n");

        assertThat(again.change()).isEmpty();
        assertThat(again.all())
                .extracting(CalendarDay::day)
                .containsExactlyInAnyOrder(CHRISTMAS, CHRISTMAS.plusDays(3));
        assertThat(load("2026-12-26,cuti_bersama,Cuti bersama,\n").all())
                .extracting(CalendarDay::day)
                .containsExactlyInAnyOrder(CHRISTMAS.plusDays(1), CHRISTMAS.plusDays(3));
    }

    private void byAdmin(LocalDate day, HolidayKind kind) {
        String national = agencies.national().code();
        CalendarDay after = kind == null ? null : new CalendarDay(national, day, kind, "Cuti bersama");
        book.write(
                new CalendarEntry(national, "admin.nasional", "SKB", false),
                HolidayOrigin.ADMIN,
                known -> List.of(new DayChange(national, day, null, after)));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
