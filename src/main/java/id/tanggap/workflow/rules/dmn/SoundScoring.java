package id.tanggap.workflow.rules.dmn;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Setting;
import id.tanggap.workflow.adapter.ScoringRow;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Every number of the index has one value in every month; in every month weights add up to 1 and every band begins
 * below the better one. Otherwise no month could be judged, or all would be judged wrongly.
 *
 * <p>Rule: docs/rules.md §7.
 */
class SoundScoring implements ModelRule {

    private static final String TABLE = "scoring";
    /** As many digits as a double keeps without loss. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d{1,6})?");

    private static final Pattern NAME = Pattern.compile("\"[^\"]{3,200}\"");

    @Override
    public String name() {
        return "sound-scoring";
    }

    @Override
    public List<Violation> check(Models models) {
        return DecisionTrial.of(models, TABLE).stream()
                .flatMap(table -> firstOf(cells(table).toList(), () -> settings(table)))
                .toList();
    }

    private static Stream<Violation> firstOf(List<Violation> found, Supplier<Stream<Violation>> otherwise) {
        return found.isEmpty() ? otherwise.get() : found.stream();
    }

    /** What is wrong with single cells; only a table without such mistakes can be asked. */
    private Stream<Violation> cells(DecisionTrial table) {
        Stream<Violation> all = table.collects()
                ? Stream.empty()
                : Stream.of(violation(
                        Place.file(table.file().name()),
                        "Tabel tidak lagi memberikan semua baris yang cocok.",
                        "kembalikan Hit policy ke Collect, tanpa agregasi."));
        return Stream.of(
                        all,
                        bad(
                                table,
                                table.questions("parameter"),
                                SoundScoring::isParameter,
                                "bukan satu parameter yang dikenal",
                                "tulis salah satu kode di kolom Parameter, dalam tanda kutip."),
                        bad(
                                table,
                                table.answers("value"),
                                NUMBER.asMatchPredicate(),
                                "bukan angka",
                                "tulis angka seperti 25 atau 0.15, paling banyak enam desimal."),
                        bad(
                                table,
                                table.answers("validFrom"),
                                SoundScoring::isMonth,
                                "bukan bulan",
                                "tulis bulan seperti \"2027-01\"."),
                        bad(
                                table,
                                table.answers("basis"),
                                NAME.asMatchPredicate(),
                                "tidak menyebut dasar aturan",
                                "tulis nama aturannya dalam tanda kutip."))
                .flatMap(found -> found);
    }

    private Stream<Violation> bad(
            DecisionTrial table, Stream<Element> cells, Predicate<String> good, String problem, String remedy) {
        return cells.filter(cell -> !good.test(XmlFile.text(cell)))
                .map(cell ->
                        violation(table.file().at(cell), "Isi '" + XmlFile.text(cell) + "' " + problem + ".", remedy));
    }

    private static boolean isParameter(String cell) {
        return Arrays.stream(Parameter.values()).anyMatch(parameter -> cell.equals('"' + parameter.name() + '"'));
    }

    private static boolean isMonth(String cell) {
        try {
            return YearMonth.parse(cell.replaceAll("^\"|\"$", "")) != null && cell.startsWith("\"");
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Stream<Violation> settings(DecisionTrial table) {
        Map<Parameter, List<Setting>> settings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            settings.put(
                    parameter,
                    table.ask(Map.of("parameter", parameter.name())).stream()
                            .map(ScoringRow::read)
                            .toList());
        }
        List<Violation> found = settings.entrySet().stream()
                .flatMap(each -> Stream.of(
                                missing(table, each.getKey(), each.getValue()),
                                overlapping(table, each.getKey(), each.getValue()),
                                outOfRange(table, each.getKey(), each.getValue()))
                        .flatMap(violations -> violations))
                .toList();
        return firstOf(found, () -> contradictions(table, settings));
    }

    private Stream<Violation> missing(DecisionTrial table, Parameter parameter, List<Setting> settings) {
        return settings.isEmpty()
                ? Stream.of(refusal(
                        table, "Parameter " + parameter + " tidak punya nilai", "tambahkan baris untuk parameter itu"))
                : Stream.empty();
    }

    private Stream<Violation> overlapping(DecisionTrial table, Parameter parameter, List<Setting> settings) {
        return settings.stream().collect(groupingBy(Setting::validFrom, counting())).entrySet().stream()
                .filter(month -> month.getValue() > 1)
                .map(month -> refusal(
                        table,
                        "Parameter " + parameter + " punya dua nilai yang berlaku sejak " + month.getKey(),
                        "sisakan satu baris untuk bulan itu"));
    }

    private Stream<Violation> outOfRange(DecisionTrial table, Parameter parameter, List<Setting> settings) {
        return settings.stream()
                .filter(setting -> !parameter.takes(setting.value()))
                .map(setting -> refusal(
                        table,
                        "Nilai " + setting.value() + " untuk parameter " + parameter + " tidak masuk akal",
                        "tulis nilai " + parameter.range() + "; jumlah laporan adalah bilangan bulat"));
    }

    /** Numbers that make sense alone may contradict each other, and that from any month on in which one changes. */
    private Stream<Violation> contradictions(DecisionTrial table, Map<Parameter, List<Setting>> settings) {
        return settings.values().stream()
                .flatMap(List::stream)
                .map(Setting::validFrom)
                .sorted()
                .distinct()
                .flatMap(month -> contradictions(table, month, inForce(settings, month)));
    }

    private Stream<Violation> contradictions(DecisionTrial table, YearMonth month, Map<Parameter, BigDecimal> values) {
        BigDecimal weights = ScoringRules.weights(values);
        return Stream.of(
                        weights.compareTo(BigDecimal.ONE) == 0
                                ? null
                                : refusal(
                                        table,
                                        "Mulai " + month + " jumlah semua bobot adalah " + weights,
                                        "ubah bobot sehingga jumlahnya tepat 1"),
                        ScoringRules.cutOffsFall(values)
                                ? null
                                : refusal(
                                        table,
                                        "Mulai " + month + " batas pita tidak turun dari A ke D",
                                        "tulis batas yang lebih kecil untuk pita yang lebih rendah"),
                        ScoringRules.groupsDiffer(values)
                                ? null
                                : refusal(
                                        table,
                                        "Mulai " + month + " kelompok besar tidak lebih besar daripada kelompok sedang",
                                        "tulis batas kelompok besar yang lebih besar"))
                .filter(violation -> violation != null);
    }

    private static Map<Parameter, BigDecimal> inForce(Map<Parameter, List<Setting>> settings, YearMonth month) {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        settings.forEach((parameter, versions) -> values.put(
                parameter, Setting.inForce(versions, month).orElseThrow().value()));
        return values;
    }

    private Violation refusal(DecisionTrial table, String problem, String remedy) {
        return violation(Place.file(table.file().name()), problem + ".", remedy + ".");
    }
}
