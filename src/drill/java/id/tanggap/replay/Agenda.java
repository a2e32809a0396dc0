package id.tanggap.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** What is still to be done, by its moment. Safe for threads. */
final class Agenda {

    /** Something that people of a case do. */
    @FunctionalInterface
    interface Act {

        /**
         * @param now the moment for which it was planned
         * @throws Overtaken when the case has moved on
         * @throws ReplayError when the application does what it should not
         */
        void happens(Instant now);
    }

    /** @param name for counting */
    record Entry(Instant moment, long order, CaseStory story, String name, Act act) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::moment).thenComparing(Entry::order));
    private final ZoneId zone;
    private long order;

    /** @param zone whose days a step of time never leaves: a deadline ends with a day */
    Agenda(ZoneId zone) {
        this.zone = zone;
    }

    synchronized void add(Instant moment, CaseStory story, String name, Act act) {
        entries.add(new Entry(moment, order++, story, name, act));
    }

    /**
     * Takes off what falls into one step of time with the next entry: per case, in order.
     *
     * @return empty when nothing is left
     */
    synchronized Map<CaseStory, List<Entry>> next(Duration step) {
        Map<CaseStory, List<Entry>> batch = new LinkedHashMap<>();
        if (entries.isEmpty()) {
            return batch;
        }
        List<Object> next = stepOf(entries.peek(), step);
        while (!entries.isEmpty() && stepOf(entries.peek(), step).equals(next)) {
            Entry entry = entries.poll();
            batch.computeIfAbsent(entry.story(), story -> new ArrayList<>()).add(entry);
        }
        return batch;
    }

    private List<Object> stepOf(Entry entry, Duration step) {
        LocalDateTime local = LocalDateTime.ofInstant(entry.moment(), zone);
        return List.of(local.toLocalDate(), local.toLocalTime().toSecondOfDay() / step.toSeconds());
    }
}
