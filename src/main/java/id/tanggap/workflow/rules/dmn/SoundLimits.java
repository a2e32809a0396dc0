package id.tanggap.workflow.rules.dmn;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.complaint.ComplaintClass;
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
                        bad(
                                limits,
                                "workingDays",
                                DAYS.asMatchPredicate(),
                                "bukan jumlah hari kerja",
                                "tulis bilangan bulat mulai dari 1."),
                        bad(
                                limits,
                                "validFrom",
                                SoundLimits::isDate,
                                "bukan tanggal",
                                "tulis tanggal seperti \"2027-01-01\"."),
                        bad(
                                limits,
                                "basis",
                                NAME.asMatchPredicate(),
                                "tidak menyebut dasar aturan",
                                "tulis nama aturannya dalam tanda kutip."))
                .flatMap(found -> found);
    }

    private Stream<Violation> notAll(LimitTable limits) {
        return limits.collects()
                ? Stream.empty()
                : Stream.of(violation(
                        Place.file(limits.file().name()),
                        "Tabel tidak lagi memberikan semua baris yang cocok.",
                        "kembalikan Hit policy ke Collect, tanpa agregasi."));
    }

    private Stream<Violation> bad(
            LimitTable limits, String column, Predicate<String> good, String problem, String remedy) {
        return limits.answers(column)
                .filter(cell -> !good.test(XmlFile.text(cell)))
                .map(cell ->
                        violation(limits.file().at(cell), "Isi '" + XmlFile.text(cell) + "' " + problem + ".", remedy));
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
                        String what = name(clock, complaintClass) + " untuk instansi " + instansi;
                        return Stream.concat(overlapping(limits, what, own), looser(limits, what, national, own));
                    });
                    return Stream.concat(overlapping(limits, name(clock, complaintClass), national), ofOwn);
                }))
                .distinct();
    }

    private Stream<Violation> overlapping(LimitTable limits, String what, List<DatedLimit> versions) {
        Map<LocalDate, Long> starts = versions.stream().collect(groupingBy(DatedLimit::validFrom, counting()));
        return starts.entrySet().stream()
                .filter(start -> start.getValue() > 1)
                .map(start -> violation(
                        Place.file(limits.file().name()),
                        what + " punya dua batas yang berlaku sejak " + start.getKey() + ".",
                        "sisakan satu baris untuk tanggal itu."));
    }

    private Stream<Violation> looser(LimitTable limits, String what, List<DatedLimit> national, List<DatedLimit> own) {
        return Stream.concat(national.stream(), own.stream())
                .map(DatedLimit::validFrom)
                .sorted()
                .distinct()
                .filter(day -> days(own, day, 0) > days(national, day, Integer.MAX_VALUE))
                .limit(1)
                .map(day -> violation(
                        Place.file(limits.file().name()),
                        what + " mulai " + day + " lebih longgar (" + days(own, day, 0)
                                + " hari kerja) daripada batas nasional ("
                                + days(national, day, 0) + " hari kerja).",
                        "instansi hanya boleh memperketat: tulis batas yang lebih kecil atau hapus barisnya."));
    }

    private static int days(List<DatedLimit> limits, LocalDate day, int otherwise) {
        return DatedLimit.inForce(limits, day).map(DatedLimit::workingDays).orElse(otherwise);
    }

    private static String name(ClockKind clock, ComplaintClass complaintClass) {
        return "Jam " + clock + (complaintClass == null ? "" : " untuk klasifikasi " + complaintClass);
    }
}
