package id.tanggap.support;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Pictures of pages and letters, for people to look at. They are kept in {@code target/screenshots} when
 * {@code -Dtanggap.pictures=true} asks for them: drawing a page takes longer than testing it.
 */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    /** @param draw writes the picture to this file */
    public static void keep(String name, Consumer<Path> draw) {
        if (Boolean.getBoolean("tanggap.pictures")) {
            draw.accept(FOLDER.resolve(name + ".png"));
        }
    }
}
