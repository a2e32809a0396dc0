package id.tanggap.supervision.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Amounts to add to the counters of days, each once; in the order of their keys, so that nobody waits for one another. */
record DayTallies(NavigableMap<Key, Tally> byKey) {

    static final DayTallies NONE = new DayTallies(new TreeMap<>());

    /** @param unit code, or empty where no unit has the case */
    record Key(String instansi, LocalDate day, String unit) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::instansi).thenComparing(Key::day).thenComparing(Key::unit);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Cases that came, those of them that were verified and followed up, and cases that ended. */
    record Tally(int filed, int verified, int followedUp, int ended) {

        Tally plus(Tally other) {
            return new Tally(
                    filed + other.filed, verified + other.verified, followedUp + other.followedUp, ended + other.ended);
        }

        Tally negated() {
            return new Tally(-filed, -verified, -followedUp, -ended);
        }

        private boolean isNothing() {
            return filed == 0 && verified == 0 && followedUp == 0 && ended == 0;
        }
    }

    static DayTallies of(Key key, Tally tally) {
        return new DayTallies(new TreeMap<>(Map.of(key, tally)));
    }

    DayTallies plus(DayTallies other) {
        NavigableMap<Key, Tally> sum = new TreeMap<>(byKey);
        other.byKey.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
        sum.values().removeIf(Tally::isNothing);
        return new DayTallies(sum);
    }

    DayTallies minus(DayTallies other) {
        NavigableMap<Key, Tally> negated = new TreeMap<>();
        other.byKey.forEach((key, tally) -> negated.put(key, tally.negated()));
        return plus(new DayTallies(negated));
    }
}
