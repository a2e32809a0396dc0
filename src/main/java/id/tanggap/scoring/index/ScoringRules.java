package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Parameter.CUT_OFF_A;
import static id.tanggap.scoring.index.Parameter.CUT_OFF_B;
import static id.tanggap.scoring.index.Parameter.CUT_OFF_C;
import static id.tanggap.scoring.index.Parameter.CUT_OFF_D;
import static id.tanggap.scoring.index.Parameter.GROUP_LARGE_FROM;
import static id.tanggap.scoring.index.Parameter.GROUP_MEDIUM_FROM;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weights, cut-offs, penalties and bounds by which a month is judged. Rule: docs/rules.md §7.
 *
 * @param settings one for each parameter
 * @param version name of the version of the table that holds them; kept with a score, so that it can be computed again
 */
public record ScoringRules(Map<Parameter, Setting> settings, String version) {

    private static final List<Parameter> CUT_OFFS = List.of(CUT_OFF_A, CUT_OFF_B, CUT_OFF_C, CUT_OFF_D);

    /** @throws IllegalArgumentException if a parameter is missing or does not make sense, or they contradict each other */
    public ScoringRules {
        settings = Collections.unmodifiableMap(new EnumMap<>(settings));
        for (Parameter parameter : Parameter.values()) {
            Setting setting = settings.get(parameter);
            if (setting == null || !parameter.takes(setting.value())) {
                throw new IllegalArgumentException(parameter + " of " + version + " is " + setting);
            }
        }
        Map<Parameter, BigDecimal> values = values(settings);
        if (weights(values).compareTo(BigDecimal.ONE) != 0 || !cutOffsFall(values) || !groupsDiffer(values)) {
            throw new IllegalArgumentException("The numbers of " + version + " contradict each other: " + values);
        }
    }

    /** What all weights add up to; it should be 1. */
    public static BigDecimal weights(Map<Parameter, BigDecimal> values) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> values.get(Parameter.weightOf(indicator)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether every band begins below the better one. */
    public static boolean cutOffsFall(Map<Parameter, BigDecimal> values) {
        return IntStream.range(1, CUT_OFFS.size())
                .allMatch(i -> values.get(CUT_OFFS.get(i)).compareTo(values.get(CUT_OFFS.get(i - 1))) < 0);
    }

    /** Whether large units have more cases than medium ones. */
    public static boolean groupsDiffer(Map<Parameter, BigDecimal> values) {
        return values.get(GROUP_MEDIUM_FROM).compareTo(values.get(GROUP_LARGE_FROM)) < 0;
    }

    private static Map<Parameter, BigDecimal> values(Map<Parameter, Setting> settings) {
        Map<Parameter, BigDecimal> values = new EnumMap<>(Parameter.class);
        settings.forEach((parameter, setting) -> values.put(parameter, setting.value()));
        return values;
    }

    /** The number that holds. */
    public BigDecimal value(Parameter parameter) {
        return settings.get(parameter).value();
    }

    BigDecimal weight(Indicator indicator) {
        return value(Parameter.weightOf(indicator));
    }

    /** @param index published, for what people read is what is judged */
    Band band(BigDecimal index) {
        return Arrays.stream(Band.values())
                .limit(CUT_OFFS.size())
                .filter(band -> index.compareTo(value(CUT_OFFS.get(band.ordinal()))) >= 0)
                .findFirst()
                .orElse(Band.E);
    }

    PeerGroup group(int yearlyVolume) {
        BigDecimal volume = BigDecimal.valueOf(yearlyVolume);
        if (volume.compareTo(value(GROUP_LARGE_FROM)) >= 0) {
            return PeerGroup.LARGE;
        }
        return volume.compareTo(value(GROUP_MEDIUM_FROM)) >= 0 ? PeerGroup.MEDIUM : PeerGroup.SMALL;
    }
}
