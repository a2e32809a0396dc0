package id.tanggap.attachment.cleaning;

import java.util.Optional;
import java.util.Set;

/**
 * Takes from a film what its container tells besides pictures and sound: where, when and with what it was made. Boxes that
 * tell it become free space of the same length; so do tracks of another kind (positions, say), and the samples of these
 * among the pictures. Everything else stays where the film says it is.
 *
 * <p>Format: ISO/IEC 14496-12.
 */
class FilmCleaner {

    private static final int DEEPEST = 12;

    /** What a player needs. Whatever else there is may say something about whoever filmed. */
    private static final Set<String> NEEDED = Set.of(
            "ftyp", "mdat", "wide", "mvhd", "tkhd", "mdhd", "hdlr", "vmhd", "smhd", "dref", "stsd", "stts", "ctts",
            "cslg", "stsc", "stsz", "stco", "co64", "stss", "sdtp", "sgpd", "sbgp", "elst");

    private static final Set<String> SHOWN = Set.of("vide", "soun");

    /** @throws UnusableFile if it is no film that a player could show */
    CleanFile clean(byte[] file) {
        byte[] film = file.clone();
        FilmBox whole = FilmBox.whole(film);
        try {
            boolean pictures = whole.find("moov").stream()
                    .flatMap(movie -> movie.boxes().stream())
                    .filter(box -> box.type().equals("trak"))
                    .anyMatch(track -> kindOf(track).equals("vide"));
            if (!pictures || whole.find("moof").isPresent()) {
                throw new UnusableFile("file.film");
            }
            clean(whole, 0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new UnusableFile("file.broken");
        }
        return new CleanFile(FileKind.MP4, film, null);
    }

    private static void clean(FilmBox folder, int depth) {
        if (depth > DEEPEST) {
            throw new UnusableFile("file.broken");
        }
        for (FilmBox box : folder.boxes()) {
            if (box.type().equals("trak") && !SHOWN.contains(kindOf(box))) {
                box.find("mdia/minf/stbl").ifPresent(FilmCleaner::blankSamples);
                box.free();
            } else if (box.isFolder()) {
                clean(box, depth + 1);
            } else if (NEEDED.contains(box.type())) {
                forget(box);
            } else {
                box.free();
            }
        }
    }

    private static String kindOf(FilmBox track) {
        return track.find("mdia/hdlr").map(handler -> handler.lettersAt(8)).orElse("");
    }

    private static void forget(FilmBox box) {
        switch (box.type()) {
            // After version and flags, when it was made and changed: numbers of 4 or, in version 1, of 8 bytes.
            case "mvhd", "tkhd", "mdhd" -> {
                int width = box.numberAt(0) >>> 24 == 1 ? 8 : 4;
                box.blank(4, box.content() + 4 + 2 * width);
            }
            // Its last part is a name: that of a camera, say.
            case "hdlr" -> box.blank(24, box.end());
            default -> {
                // needed as it is
            }
        }
    }

    /** The samples of a track lie in chunks among those of others. */
    private static void blankSamples(FilmBox table) {
        FilmBox sizes = table.find("stsz").orElseThrow(IllegalArgumentException::new);
        FilmBox perChunk = table.find("stsc").orElseThrow(IllegalArgumentException::new);
        Optional<FilmBox> wide = table.find("co64");
        FilmBox chunks = wide.or(() -> table.find("stco")).orElseThrow(IllegalArgumentException::new);
        FilmBox film = FilmBox.whole(table.film());
        int sample = 0;
        int run = 0;
        for (int chunk = 0; chunk < chunks.numberAt(4); chunk++) {
            while (run + 1 < perChunk.numberAt(4) && perChunk.numberAt(8 + 12 * (run + 1)) <= chunk + 1) {
                run++;
            }
            long start = wide.isPresent()
                    ? chunks.longAt(8 + 8 * chunk)
                    : Integer.toUnsignedLong(chunks.numberAt(8 + 4 * chunk));
            long end = start;
            for (int count = perChunk.numberAt(8 + 12 * run + 4); count > 0; count--) {
                end += sizeOf(sizes, sample++);
            }
            film.blank(Math.toIntExact(start), Math.toIntExact(end));
        }
    }

    private static int sizeOf(FilmBox sizes, int sample) {
        int same = sizes.numberAt(4);
        return same != 0 ? same : sizes.numberAt(12 + 4 * sample);
    }
}
