package id.tanggap.workflow.rules.dmn;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A limit is a number of working days from a date on; at no time do two versions of it hold, and at no time is that of
 * an instansi looser than the national one.
 *
 * <p>Rule: docs/rules.md §2.
 */
class SoundLimits implements ModelRule {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern NAME = Pattern.compile("\"[^\"]{3,200}\"");

    private enum Fault {
        NOT_ALL,
        NO_DAYS,
        NO_DATE,
        NO_BASIS,
        OVERLAPPING,
        LOOSER
    }

    @Override
    public String name() {
        return "sound-limits";
    }

    @Override
    public List<Violation> check(Models models) {
        return LimitTable.of(models).stream()
                .flatMap(limits -> {
                    List<Violation> cells = cells(limits).toList();
                    return cells.isEmpty() ? contradictions(limits) : cells.stream();
                })
                .toList();
    }

    /** What is wrong with single cells; only a table without such mistakes can be asked. */
    Stream<Violation> cells(LimitTable limits) {
        return Stream.of(
                        notAll(limits),
                        bad(limits, "workingDays", DAYS.asMatchPredicate(), Fault.NO_DAYS),
                        bad(limits, "validFrom", SoundLimits::isDate, Fault.NO_DATE),
                        bad(limits, "basis", NAME.asMatchPredicate(), Fault.NO_BASIS))
                .flatMap(found -> found);
    }

    private Stream<Violation> notAll(LimitTable limits) {
        return limits.collects()
                ? Stream.empty()
                : Stream.of(violation(Place.file(limits.file().name()), Fault.NOT_ALL));
    }

    private Stream<Violation> bad(LimitTable limits, String column, Predicate<String> good, Fault fault) {
        return limits.answers(column)
                .filter(cell -> !good.test(XmlFile.text(cell)))
                .map(cell -> violation(limits.file().at(cell), fault, XmlFile.text(cell)));
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell.replaceAll("^\"|\"$", "")) != null && cell.startsWith("\"");
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Stream<Violation> contradictions(LimitTable limits) {
        return Arrays.stream(ClockKind.values())
                .flatMap(clock -> LimitTable.classes(clock).flatMap(complaintClass -> {
                    List<DatedLimit> national = limits.limits(clock, complaintClass, null);
                    Stream<Violation> ofOwn = limits.instansi().flatMap(instansi -> {
                        List<DatedLimit> own = limits.limits(clock, complaintClass, instansi).stream()
                                .filter(limit -> !national.contains(limit))
                                .toList();
                        Object what = ClockName.of(clock, complaintClass, instansi);
                        return Stream.concat(overlapping(limits, what, own), looser(limits, what, national, own));
                    });
                    return Stream.concat(overlapping(limits, ClockName.of(clock, complaintClass), national), ofOwn);
                }))
                .distinct();
    }

    private Stream<Violation> overlapping(LimitTable limits, Object what, List<DatedLimit> versions) {
        Map<LocalDate, Long> starts = versions.stream().collect(groupingBy(DatedLimit::validFrom, counting()));
        return starts.entrySet().stream()
                .filter(start -> start.getValue() > 1)
                .map(start -> violation(Place.file(limits.file().name()), Fault.OVERLAPPING, what, start.getKey()));
    }

    private Stream<Violation> looser(LimitTable limits, Object what, List<DatedLimit> national, List<DatedLimit> own) {
        return Stream.concat(national.stream(), own.stream())
                .map(DatedLimit::validFrom)
                .sorted()
                .distinct()
                .filter(day -> days(own, day, 0) > days(national, day, Integer.MAX_VALUE))
                .limit(1)
                .map(day -> violation(
                        Place.file(limits.file().name()),
                        Fault.LOOSER,
                        what,
                        day,
                        days(own, day, 0),
                        days(national, day, 0)));
    }

    private static int days(List<DatedLimit> limits, LocalDate day, int otherwise) {
        return DatedLimit.inForce(limits, day).map(DatedLimit::workingDays).orElse(otherwise);
    }
}
