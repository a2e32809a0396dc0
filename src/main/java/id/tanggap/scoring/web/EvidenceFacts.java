package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.ledger.ActiveDays;
import id.tanggap.scoring.ledger.FactArchive;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The facts by which a year was judged, and the days on which they are counted. */
@Component
class EvidenceFacts {

    /** Deadlines and those twice as far reach from one year into the other; the peer group looks back twelve months. */
    private static final int MONTHS_BEFORE = 12;

    private static final int MONTHS_AFTER = 6;

    private final FactArchive facts;
    private final ActiveDays activeDays;
    private final Agencies agencies;
    private final Clock clock;

    EvidenceFacts(FactArchive facts, ActiveDays activeDays, Agencies agencies, Clock clock) {
        this.facts = facts;
        this.activeDays = activeDays;
        this.agencies = agencies;
        this.clock = clock;
    }

    void write(String instansi, List<String> units, int year, Archive archive) throws IOException {
        facts(units, year, archive);
        days(instansi, units, year, archive);
    }

    private void facts(List<String> units, int year, Archive archive) throws IOException {
        LocalDate until = LocalDate.of(year, 12, 31);
        for (YearMonth month : months(year)) {
            archive.table("fakta/" + month + ".csv", FactArchive.COLUMNS, rows -> {
                for (String unit : units) {
                    facts.ofMonth(unit, month, until, rows::add);
                }
            });
        }
        archive.table("fakta/instansi-lain.csv", FactArchive.COLUMNS, rows -> {
            for (YearMonth month : months(year)) {
                for (String unit : units) {
                    facts.ofOthers(unit, month, until, rows::add);
                }
            }
        });
    }

    private void days(String instansi, List<String> units, int year, Archive archive) throws IOException {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate today = LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi));
        LocalDate last = Stream.of(
                        LocalDate.of(year, 12, 31), today.withDayOfMonth(1).minusDays(1))
                .min(LocalDate::compareTo)
                .orElseThrow();
        archive.table("hari-kerja.csv", List.of("instansi", "hari"), rows -> facts.workingDays(
                        instansi, first.minusMonths(MONTHS_BEFORE), last)
                .forEach(day -> rows.add(List.of(instansi, day))));
        archive.table("hari-aktif.csv", List.of("unit", "hari"), rows -> {
            for (String unit : units) {
                activeDays.of(unit, first, last).stream().sorted().forEach(day -> rows.add(List.of(unit, day)));
            }
        });
    }

    private static List<YearMonth> months(int year) {
        YearMonth first = YearMonth.of(year, 1).minusMonths(MONTHS_BEFORE);
        return Stream.iterate(
                        first,
                        month -> !month.isAfter(YearMonth.of(year, 12).plusMonths(MONTHS_AFTER)),
                        month -> month.plusMonths(1))
                .toList();
    }
}
