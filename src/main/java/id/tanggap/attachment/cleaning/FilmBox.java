package id.tanggap.attachment.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a film's container: a length, four letters, and bytes or further boxes. Changes are made in place and never
 * move anything. Whatever does not fit throws {@link IndexOutOfBoundsException}.
 *
 * <p>Format: ISO/IEC 14496-12.
 *
 * @param at where the box begins in the film
 * @param content where its content begins
 * @param end where it ends
 */
record FilmBox(byte[] film, int at, int content, int end) {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** Boxes that hold boxes. */
    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex");

    static FilmBox whole(byte[] film) {
        return new FilmBox(film, 0, 0, film.length);
    }

    String type() {
        return letters(at + 4);
    }

    boolean isFolder() {
        return FOLDERS.contains(type());
    }

    List<FilmBox> boxes() {
        List<FilmBox> boxes = new ArrayList<>();
        for (int next = content; next < end; next = boxes.get(boxes.size() - 1).end) {
            boxes.add(boxAt(next));
        }
        return boxes;
    }

    private FilmBox boxAt(int start) {
        long length = Integer.toUnsignedLong(number(start));
        int head = HEAD;
        if (length == 1) {
            length = ByteBuffer.wrap(film).getLong(start + HEAD);
            head = LONG_HEAD;
        } else if (length == 0) {
            length = (long) end - start;
        }
        if (length < head || length > (long) end - start) {
            throw new IndexOutOfBoundsException(start);
        }
        return new FilmBox(film, start, start + head, start + (int) length);
    }

    /** The box at the end of a path of folders, say {@code mdia/hdlr}. */
    Optional<FilmBox> find(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return boxes().stream()
                .filter(box -> box.type().equals(first))
                .findFirst()
                .flatMap(box -> slash < 0 ? Optional.of(box) : box.find(path.substring(slash + 1)));
    }

    /** Four letters of the content. */
    String lettersAt(int offset) {
        return letters(content + offset);
    }

    /** A number of four bytes of the content. */
    int numberAt(int offset) {
        return number(content + offset);
    }

    long longAt(int offset) {
        return ByteBuffer.wrap(film).getLong(content + offset);
    }

    /** Makes nothing of a part of the content. */
    void blank(int from, int until) {
        Arrays.fill(film, content + from, until, (byte) 0);
    }

    /** Makes nothing of the box: players pass over free space. */
    void free() {
        System.arraycopy("free".getBytes(ISO_8859_1), 0, film, at + 4, 4);
        blank(0, end);
    }

    private int number(int offset) {
        return ByteBuffer.wrap(film).getInt(offset);
    }

    private String letters(int offset) {
        return new String(film, offset, 4, ISO_8859_1);
    }
}
