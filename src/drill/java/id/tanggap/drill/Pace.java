package id.tanggap.drill;

import java.util.ArrayList;
import java.util.List;

/** How fast something grows: what was counted, and when. */
final class Pace {

    private record Sample(double seconds, long count) {}

    private final List<Sample> samples = new ArrayList<>();
    private final long start = System.nanoTime();

    void note(long count) {
        samples.add(new Sample((System.nanoTime() - start) / 1e9, count));
    }

    /**
     * How many a second between two counts, without the first and last tenth, which are start and tail; 0 when it went
     * too fast to be measured.
     */
    double between(long from, long to) {
        Sample first = at(from + (to - from) / 10);
        Sample last = at(to - (to - from) / 10);
        double seconds = last.seconds() - first.seconds();
        return seconds <= 0 ? 0 : (last.count() - first.count()) / seconds;
    }

    /** Seconds from the first growth to the last. */
    double seconds() {
        long first = samples.get(0).count();
        long last = samples.get(samples.size() - 1).count();
        return at(last).seconds() - at(first + 1).seconds();
    }

    private Sample at(long count) {
        return samples.stream()
                .filter(sample -> sample.count() >= count)
                .findFirst()
                .orElse(samples.get(samples.size() - 1));
    }
}
