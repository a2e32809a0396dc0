package id.tanggap.replay;

import java.util.List;
import java.util.stream.IntStream;

/** How well two orders agree: 1 when they are the same, -1 when one is the reverse of the other. */
final class Spearman {

    private Spearman() {}

    /**
     * The correlation of the ranks; equals share the mean of their ranks.
     *
     * @throws IllegalArgumentException for fewer than two pairs, or if all of one side are equal
     */
    static double correlation(List<Double> one, List<Double> other) {
        if (one.size() != other.size() || one.size() < 2) {
            throw new IllegalArgumentException(one.size() + " and " + other.size() + " make no pairs");
        }
        double[] first = ranks(one);
        double[] second = ranks(other);
        double mean = (one.size() + 1) / 2.0;
        double together = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (int i = 0; i < first.length; i++) {
            together += (first[i] - mean) * (second[i] - mean);
            ofFirst += (first[i] - mean) * (first[i] - mean);
            ofSecond += (second[i] - mean) * (second[i] - mean);
        }
        if (ofFirst == 0 || ofSecond == 0) {
            throw new IllegalArgumentException("Equals have no order");
        }
        return together / Math.sqrt(ofFirst * ofSecond);
    }

    private static double[] ranks(List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToDouble(i -> {
                    long less = values.stream()
                            .filter(value -> value < values.get(i))
                            .count();
                    long equal = values.stream().filter(values.get(i)::equals).count();
                    return less + (equal + 1) / 2.0;
                })
                .toArray();
    }
}
