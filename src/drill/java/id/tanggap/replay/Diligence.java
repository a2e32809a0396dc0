package id.tanggap.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How diligent each unit is, from 0 to 1: it governs what is late, what is returned wrongly, and how good an answer is.
 *
 * @param ofUnits by code
 */
record Diligence(Map<String, Double> ofUnits) {

    /**
     * Draws it. The units share the range evenly, one in each part of it and anywhere there, so that some are good and
     * some are bad whatever the seed.
     */
    static Diligence draw(List<String> units, long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L + units.size());
        List<String> order = new ArrayList<>(units);
        Collections.shuffle(order, random);
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            drawn.put(order.get(i), (i + random.nextDouble()) / order.size());
        }
        return new Diligence(Collections.unmodifiableMap(drawn));
    }

    double of(String unit) {
        return ofUnits.get(unit);
    }

    /** The units, the least diligent first. */
    List<String> fromTheBottom() {
        return ofUnits.keySet().stream()
                .sorted(Comparator.comparing(ofUnits::get))
                .toList();
    }
}
