package id.tanggap.scoring.ledger;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Figures;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure is the number of its cases. Rule: docs/rules.md §7. */
@ApplicationTest
class CountedCasesTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final Officer INSPECTOR =
            new Officer("inspector", "Test", Set.of(new Membership(Role.INSPECTOR, INSTANSI)));

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    Facts facts;

    @Autowired
    Findings findings;

    @Autowired
    MonthlyFigures months;

    @Autowired
    CountedCases cases;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void an_empty_ledger() {
        journey.begin();
        database.sql("update scoring_fact set corrects = null").update();
        database.sql("delete from scoring_fact").update();
        database.sql("delete from scoring_month").update();
    }

    @Test
    void a_case_says_what_was_known_of_it_at_the_end_of_its_month() {
        TrackingNumber open = journey.disposed();
        TrackingNumber answered = journey.disposed();
        journey.passWorkingDays(3);
        journey.progress(answered);
        journey.passWorkingDays(2);
        journey.answer(UNIT, answered);
        reporter.confirm(answered, 4, null);
        journey.passTo(LocalDateTime.of(2026, 12, 3, 9, 0));
        journey.answer(UNIT, open);
        findings.identityLeak(open, UNIT, INSPECTOR, "Nama pelapor disebut di media.");
        journey.passTo(LocalDateTime.of(2027, 1, 4, 9, 0));

        LocalDate disposed = LocalDate.of(2026, 11, 2);
        LocalDate due = LocalDate.of(2026, 11, 20);
        LocalDate firstDue = LocalDate.of(2026, 11, 9);
        assertThat(cases.of(new UnitMonth(NOVEMBER, UNIT)).cases())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("fact")
                .containsExactlyInAnyOrder(
                        new CohortCase(0, open, disposed, due, firstDue, null, null, 20, false, false, false),
                        new CohortCase(
                                0,
                                answered,
                                disposed,
                                due,
                                firstDue,
                                LocalDate.of(2026, 11, 5),
                                LocalDate.of(2026, 11, 9),
                                3,
                                true,
                                true,
                                true));
        assertThat(cases.of(new UnitMonth(NOVEMBER, UNIT)).events())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("fact")
                .containsExactly(new CountedEvent(0, Counted.CLOSED, answered, LocalDate.of(2026, 11, 9), 4, null));
        assertThat(cases.of(new UnitMonth(NOVEMBER.plusMonths(1), UNIT)).events())
                .extracting(CountedEvent::as)
                .containsExactly(Counted.IDENTITY_LEAK, Counted.CLOSED); // in silence
        everyFigureIsTheNumberOfItsCases();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void counting_the_cases_gives_the_figures_of_any_ledger(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            anyCase(new TrackingNumber("2611-%04d-%04d".formatted(seed, i)), random);
        }
        correctSome(random);
        journey.passTo(LocalDateTime.of(2027, 1, 19, 9, 0));

        Figures all = everyFigureIsTheNumberOfItsCases();

        assertThat(all.dispositions()).isGreaterThan(20);
        assertThat(List.of(
                        all.ratings(),
                        all.closed(),
                        all.disputesUpheld(),
                        all.refusedReturns(),
                        all.beyondTwiceTheLimit(),
                        all.identityLeaks(),
                        all.shamClosures(),
                        all.firstInTime(),
                        all.completedInTime()))
                .doesNotContain(0);
    }

    private Figures everyFigureIsTheNumberOfItsCases() {
        Figures all = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (String unit : List.of(UNIT, OTHER_UNIT)) {
            for (YearMonth month = YearMonth.of(2026, 9); month.getYear() < 2028; month = month.plusMonths(1)) {
                Figures figures = months.of(unit, month);
                assertThat(counted(unit, month, figures)).isEqualTo(figures);
                all = all.plus(figures);
            }
        }
        return all;
    }

    private Figures counted(String unit, YearMonth month, Figures days) {
        CountedMonth behind = cases.of(new UnitMonth(month, unit));
        List<CohortCase> cohort = behind.cases();
        List<CountedEvent> events = behind.events();
        List<Integer> ratings = events.stream()
                .map(CountedEvent::rating)
                .filter(Objects::nonNull)
                .toList();
        return new Figures(
                cohort.size(),
                (int) cohort.stream().filter(CohortCase::followedUp).count(),
                (int) cohort.stream().filter(CohortCase::firstInTime).count(),
                (int) cohort.stream().filter(CohortCase::completedInTime).count(),
                cohort.stream().mapToLong(CohortCase::daysToFollowUp).sum(),
                ratings.size(),
                ratings.stream().mapToInt(rating -> rating).sum(),
                count(events, Counted.CLOSED),
                count(events, Counted.DISPUTE_UPHELD),
                count(events, Counted.REFUSED_RETURN),
                days.workingDays(),
                days.activeDays(),
                count(events, Counted.BEYOND_TWICE_THE_LIMIT),
                count(events, Counted.IDENTITY_LEAK),
                count(events, Counted.SHAM_CLOSURE));
    }

    private static int count(List<CountedEvent> events, Counted as) {
        return (int) events.stream().filter(event -> event.as() == as).count();
    }

    /** A case to which anything may have happened, at any time. */
    private void anyCase(TrackingNumber number, Random random) {
        LocalDate got = FIRST.plusDays(random.nextInt(75));
        for (int disposition = 1; disposition <= 1 + random.nextInt(2); disposition++) {
            LocalDate disposed = got;
            Telling of = new Telling(number, disposition, random.nextBoolean() ? UNIT : OTHER_UNIT, disposed);
            NewFact given =
                    of.fact(FactKind.DISPOSED, disposed).due(ClockKind.COMPLETION, deadline(disposed, 18, random));
            facts.write(disposition == 1 ? given : given.takenFromAnother(disposed.minusDays(random.nextInt(3))));
            facts.write(of.fact(FactKind.DEADLINE, disposed)
                    .due(ClockKind.FIRST_FOLLOW_UP, deadline(disposed, 14, random)));
            for (int act = 0; act < random.nextInt(7); act++) {
                anything(of, disposed.plusDays(random.nextInt(50)), random);
            }
            got = got.plusDays(1 + random.nextInt(30));
        }
    }

    private void anything(Telling of, LocalDate day, Random random) {
        FactKind kind = FactKind.values()[1 + random.nextInt(FactKind.values().length - 1)];
        NewFact fact = of.fact(kind, day);
        switch (kind) {
            case DEADLINE ->
                fact.due(
                        random.nextBoolean() ? ClockKind.COMPLETION : ClockKind.FIRST_FOLLOW_UP,
                        deadline(day.minusDays(10), 14, random));
            case FOLLOWED_UP, ANSWERED -> fact.after(random.nextInt(15));
            case CLOSED, DISPUTED -> fact.rated(random.nextBoolean() ? null : 1 + random.nextInt(5));
            default -> fact.enteredBy("inspector", "Alasan");
        }
        facts.write(fact);
    }

    private static FactDeadline deadline(LocalDate from, int days, Random random) {
        LocalDate due = from.plusDays(days - 3 + random.nextInt(7));
        return new FactDeadline(days, due, due.plusDays(days), false);
    }

    private void correctSome(Random random) {
        List<Long> all = database.sql("select id from scoring_fact order by id")
                .query(Long.class)
                .list();
        for (int i = 0; i < 12; i++) {
            long id = all.get(i * all.size() / 12 + random.nextInt(all.size() / 12));
            if (random.nextInt(3) == 0) {
                findings.strike(id, INSPECTOR, "Salah catat.");
            } else {
                var amendment = new Findings.Amendment(OTHER_UNIT, null, null, random.nextBoolean(), null);
                findings.correct(id, amendment, INSPECTOR, "Ternyata unit lain.");
            }
        }
    }

    /** A disposition of which facts are told. */
    private record Telling(TrackingNumber number, int disposition, String unit, LocalDate disposedOn) {

        private static int told;

        NewFact fact(FactKind kind, LocalDate day) {
            told++;
            return new NewFact(
                            kind,
                            "test:" + told + ":" + number,
                            "TEST",
                            unit,
                            INSTANSI,
                            day.atTime(LocalTime.of(1, told % 60))
                                    .atZone(Journey.WIB)
                                    .toInstant(),
                            day)
                    .ofCase(number, disposition, disposedOn);
        }
    }
}
