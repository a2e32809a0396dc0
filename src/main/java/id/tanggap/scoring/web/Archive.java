package id.tanggap.scoring.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is written while it is sent, with the SHA-256 of each of its files in the last one. */
final class Archive implements AutoCloseable {

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final ZipOutputStream zip;
    private final String folder;
    private final StringBuilder sums = new StringBuilder();

    /** @param folder in which all files are */
    Archive(OutputStream out, String folder) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.folder = folder;
    }

    void file(String name, byte[] content) throws IOException {
        file(name, out -> out.write(content));
    }

    /** A table with commas (RFC 4180); it is written row by row. */
    void table(String name, List<String> columns, Filling filling) throws IOException {
        file(name, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            Rows rows = values -> line(writer, values);
            rows.add(columns);
            filling.fill(rows);
            writer.flush();
        });
    }

    /** Writes the rows of a table. */
    interface Filling {
        void fill(Rows rows) throws IOException;
    }

    /** Takes the rows of a table. */
    interface Rows {
        void add(List<?> values);
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void file(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(folder + "/" + name));
        content.writeTo(new DigestOutputStream(new Open(zip), digest));
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    @Override
    public void close() throws IOException {
        zip.putNextEntry(new ZipEntry(folder + "/SHA256SUMS"));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static void line(Writer writer, List<?> values) {
        try {
            writer.write(String.join(
                    ",", Arrays.asList(values.stream().map(Archive::cell).toArray(String[]::new))));
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text that a spreadsheet would compute gets an apostrophe before it. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof LocalDateTime moment
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment)
                : value.toString();
        if (value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever writes a file must not close the archive. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
