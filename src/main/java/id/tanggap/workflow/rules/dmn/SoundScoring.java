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

    private enum Fault {
        NOT_ALL,
        UNKNOWN_PARAMETER,
        NO_NUMBER,
        NO_MONTH,
        NO_BASIS,
        MISSING,
        OVERLAPPING,
        OUT_OF_RANGE,
        OTHER_SUM,
        BANDS_CROSS,
        GROUPS_CROSS
    }

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
        Stream<Violation> all = table.collects() ? Stream.empty() : Stream.of(violation(at(table), Fault.NOT_ALL));
        return Stream.of(
                        all,
                        bad(table, table.questions("parameter"), SoundScoring::isParameter, Fault.UNKNOWN_PARAMETER),
                        bad(table, table.answers("value"), NUMBER.asMatchPredicate(), Fault.NO_NUMBER),
                        bad(table, table.answers("validFrom"), SoundScoring::isMonth, Fault.NO_MONTH),
                        bad(table, table.answers("basis"), NAME.asMatchPredicate(), Fault.NO_BASIS))
                .flatMap(found -> found);
    }

    private Stream<Violation> bad(DecisionTrial table, Stream<Element> cells, Predicate<String> good, Fault fault) {
        return cells.filter(cell -> !good.test(XmlFile.text(cell)))
                .map(cell -> violation(table.file().at(cell), fault, XmlFile.text(cell)));
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
        return settings.isEmpty() ? Stream.of(violation(at(table), Fault.MISSING, parameter)) : Stream.empty();
    }

    private Stream<Violation> overlapping(DecisionTrial table, Parameter parameter, List<Setting> settings) {
        return settings.stream().collect(groupingBy(Setting::validFrom, counting())).entrySet().stream()
                .filter(month -> month.getValue() > 1)
                .map(month -> violation(at(table), Fault.OVERLAPPING, parameter, month.getKey()));
    }

    private Stream<Violation> outOfRange(DecisionTrial table, Parameter parameter, List<Setting> settings) {
        return settings.stream()
                .filter(setting -> !parameter.takes(setting.value()))
                .map(setting ->
                        violation(at(table), Fault.OUT_OF_RANGE, parameter, setting.value(), parameter.range()));
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
                        unless(weights.compareTo(BigDecimal.ONE) == 0, table, Fault.OTHER_SUM, month, weights),
                        unless(ScoringRules.cutOffsFall(values), table, Fault.BANDS_CROSS, month),
                        unless(ScoringRules.groupsDiffer(values), table, Fault.GROUPS_CROSS, month))
                .flatMap(found -> found);
    }

    private Stream<Violation> unless(boolean good, DecisionTrial table, Fault fault, Object... arguments) {
        return good ? Stream.empty() : Stream.of(violation(at(table), fault, arguments));
    }

    private static Map<Parameter, BigDecimal> inForce(Map<Parameter, List<Setting>> settings, YearMonth month) {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        settings.forEach((parameter, versions) -> values.put(
                parameter, Setting.inForce(versions, month).orElseThrow().value()));
        return values;
    }

    private static Place at(DecisionTrial table) {
        return Place.file(table.file().name());
    }
}
