package id.tanggap.scoring.ledger;

import static java.util.stream.Collectors.groupingBy;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Role;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Fills the ledger with the stories of a year, written by the ledger's own writer, and says which officers worked. Units
 * differ in volume and diligence. Always the same stories in the same order.
 */
public final class YearOfFacts {

    private static final int BATCH = 5_000;

    /** Cases with the longest limits fall due in January. */
    private static final LocalDate FIRST_DAY = NewYear.MONTHS.get(0).atDay(1).minusMonths(2);

    /** What begins later has hardly a fact before the year ends. */
    private static final LocalDate LAST_DAY = NewYear.DAY.minusWeeks(2);

    private static final int SEED = 2026;

    /** One answer in so many is corrected, and one case in ten times as many is found out. */
    private static final int CORRECTED = 300;

    private final Facts facts;
    private final NamedParameterJdbcTemplate database;
    private final Agencies agencies;
    private final Calendars calendars;
    private final List<Agency> units;
    private final Map<String, List<Agency>> byInstansi;
    private final Random dice = new Random(SEED);
    private final List<NewFact> waiting = new ArrayList<>();
    private int cases;

    public YearOfFacts(BeanFactory application) {
        this.facts = application.getBean(Facts.class);
        this.database = application.getBean(NamedParameterJdbcTemplate.class);
        this.agencies = application.getBean(Agencies.class);
        this.calendars = application.getBean(Calendars.class);
        this.units = agencies.instansi().stream()
                .flatMap(instansi -> agencies.unitsOf(instansi.code()).stream())
                .toList();
        this.byInstansi = units.stream().collect(groupingBy(Agency::parent));
    }

    /** Who worked on which days: a liaison on nine of ten working days, a head on three. */
    public void writeActivity() {
        for (Agency unit : units) {
            var liaison = new Membership(Role.LIAISON, unit.code());
            var head = new Membership(Role.HEAD, unit.code());
            WorkingCalendar calendar = calendars.of(unit.parent());
            var rows = new ArrayList<MapSqlParameterSource>();
            FIRST_DAY.datesUntil(NewYear.DAY).filter(calendar::isWorkingDay).forEach(day -> Stream.of(liaison, head)
                    .filter(member -> dice.nextInt(10) < (member == liaison ? 9 : 3))
                    .map(member -> new MapSqlParameterSource("user", "drill." + member.group())
                            .addValue("team", member.group())
                            .addValue("day", day))
                    .forEach(rows::add));
            database.batchUpdate(
                    "insert into officer_activity (username, team, active_on) values (:user, :team, :day)",
                    rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    /** Writes so many facts more, spread over the days of the year, and corrects some; says how many cases there are. */
    public int write(int wanted) {
        List<LocalDate> days = FIRST_DAY.datesUntil(LAST_DAY).toList();
        int told = 0;
        for (int i = 0; i < days.size(); i++) {
            while (told < (long) wanted * (i + 1) / days.size()) {
                told += tell(days.get(i));
            }
        }
        flush();
        correct();
        return cases;
    }

    private int tell(LocalDate day) {
        // The square of a chance makes few units large and many small.
        Agency unit = units.get((int) (Math.pow(dice.nextDouble(), 2) * units.size()));
        List<Agency> others = byInstansi.get(unit.parent());
        WorkingCalendar calendar = calendars.of(unit.parent());
        TrackingNumber number = number(cases++);
        List<NewFact> tale = new Tale(number, unit.parent(), calendar, unit.zone(), NewYear.DAY, dice)
                .of(
                        unit.code(),
                        others.get(dice.nextInt(others.size())).code(),
                        calendar.plus(day.minusDays(1), 1),
                        diligence(unit));
        waiting.addAll(tale);
        if (waiting.size() >= BATCH) {
            flush();
        }
        return tale.size();
    }

    /** As good as any random number: neighbours lie far apart. */
    private static TrackingNumber number(int index) {
        long digits = index * 0x9E3779B1L % 100_000_000;
        return new TrackingNumber("2601-%04d-%04d".formatted(digits / 10_000, digits % 10_000));
    }

    private static double diligence(Agency unit) {
        return Math.floorMod(unit.code().hashCode() * 31, 97) / 96.0;
    }

    private void flush() {
        facts.write(waiting.toArray(NewFact[]::new));
        waiting.clear();
    }

    private void correct() {
        List<Long> answers = database.getJdbcOperations()
                .queryForList(
                        "select id from scoring_fact_in_force where kind = 'ANSWERED' and corrects is null and mod(id, "
                                + CORRECTED + ") = 0",
                        Long.class);
        for (Long answer : answers) {
            facts.correct(answer, template());
        }
        database.getJdbcOperations()
                .query(
                        "select tracking_number, unit, instansi, happened_at, happened_on from scoring_fact_in_force"
                                + " where kind = 'CLOSED' and mod(id, " + 10 * CORRECTED + ") = 0",
                        (row, n) -> new NewFact(
                                        n % 5 == 0 ? FactKind.IDENTITY_LEAK : FactKind.SHAM_CLOSURE,
                                        "found:" + row.getString(1),
                                        "FOUND",
                                        row.getString(2),
                                        row.getString(3),
                                        row.getTimestamp(4).toInstant(),
                                        row.getObject(5, LocalDate.class))
                                .ofCase(new TrackingNumber(row.getString(1)), 0, null)
                                .enteredBy("drill.inspector", "Ditemukan dalam pemeriksaan."))
                .forEach(waiting::add);
        flush();
    }

    private static MapSqlParameterSource template() {
        return Facts.unchanged("drill.inspector", "Jawaban hanya templat.").addValue("substantive", false);
    }
}
