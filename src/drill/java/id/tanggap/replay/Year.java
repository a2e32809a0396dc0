package id.tanggap.replay;

import java.nio.file.Path;
import java.util.Optional;

/**
 * That units are diligent or not, that some play tricks, and that the boards are looked at in the end.
 *
 * @param units among how many the cases are spread
 * @param tricks whether there are units that play tricks
 * @param keep where the indexes of the units are written to
 * @param against where an earlier replay of the same seed, without tricks, wrote them to
 */
record Year(int units, boolean tricks, Optional<Path> keep, Optional<Path> against) {

    static final Year PLAIN = new Year(12, false, Optional.empty(), Optional.empty());

    Year among(int others) {
        return new Year(others, tricks, keep, against);
    }

    Year withTricks() {
        return new Year(units, true, keep, against);
    }

    Year keptIn(Path file) {
        return new Year(units, tricks, Optional.of(file), against);
    }

    Year comparedWith(Path file) {
        return new Year(units, tricks, keep, Optional.of(file));
    }
}
