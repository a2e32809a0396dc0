package id.tanggap.replay;

import java.util.List;
import java.util.Random;

/** The dice of one case. */
final class Chance {

    private final Random random;

    /** Reproducible for a seed and a row, and unlike its neighbours: a Random of neighbouring seeds begins alike. */
    Chance(long seed, int row) {
        long mixed = (seed * 0x9E3779B97F4A7C15L + row) * 0xBF58476D1CE4E5B9L;
        this.random = new Random(mixed ^ (mixed >>> 31));
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Mostly short, sometimes long: exponential with this mean, within these bounds. */
    int around(int mean, int least, int most) {
        double drawn = -Math.log(1 - random.nextDouble()) * mean;
        return (int) Math.max(least, Math.min(most, drawn));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
