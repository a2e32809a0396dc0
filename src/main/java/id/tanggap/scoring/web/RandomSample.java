package id.tanggap.scoring.web;

import id.tanggap.scoring.evaluation.Scoreboard;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A random sample: nobody can choose the seed, nobody can know it before the boards are final, and everybody
 * can draw the same again. Those are drawn whose SHA-256 of seed and number is lowest.
 */
final class RandomSample<T> {

    private final String seed;
    private final int wanted;
    private final PriorityQueue<Drawn<T>> drawn = new PriorityQueue<>(
            Comparator.<Drawn<T>, String>comparing(Drawn::hash).reversed());

    private record Drawn<T>(String hash, T value) {}

    RandomSample(String seed, int wanted) {
        this.seed = seed;
        this.wanted = wanted;
    }

    /** The seed that follows from the moments in which the boards became final. */
    static String seed(List<Scoreboard> finals) {
        StringBuilder text = new StringBuilder();
        finals.forEach(board -> text.append(board.instansi())
                .append('|')
                .append(board.month())
                .append('|')
                .append(board.progress().finalAt())
                .append('\n'));
        return hash(text.toString());
    }

    /** @param number names it, the same each time */
    void offer(String number, T value) {
        drawn.add(new Drawn<>(hash(seed + "|" + number), value));
        if (drawn.size() > wanted) {
            drawn.poll();
        }
    }

    /** Those that were drawn, in the order of the draw. */
    List<T> drawn() {
        return drawn.stream()
                .sorted(Comparator.comparing(Drawn::hash))
                .map(Drawn::value)
                .toList();
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Archive.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
