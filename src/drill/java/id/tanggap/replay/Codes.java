package id.tanggap.replay;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The codes of the reference data that a stream is mapped to.
 *
 * @param units of the one instansi that the stream is replayed in
 * @param districts of that instansi
 */
record Codes(List<String> categories, List<String> units, List<String> districts) {

    static final String INSTANSI = "kab-tangerang";

    private static final Set<String> SUPERIORS = Set.of("tng-setda", "tng-inspektorat", "tng-setwan");

    static Codes load() {
        return new Codes(
                column("categories", row -> true),
                column("agencies", row -> INSTANSI.equals(row.get("parent"))),
                column("districts", row -> INSTANSI.equals(row.get("instansi"))));
    }

    /**
     * Offices of the kind that does most of the work: no district, and none whose head is a superior of the others.
     *
     * @throws IllegalArgumentException when there are not so many, or fewer than two are wanted
     */
    List<String> offices(int wanted) {
        List<String> offices = units.stream()
                .filter(unit -> !unit.startsWith("tng-kec-"))
                .filter(unit -> !SUPERIORS.contains(unit))
                .toList();
        if (wanted < 2 || wanted > offices.size()) {
            throw new IllegalArgumentException("--units must be 2 to " + offices.size());
        }
        return offices.subList(0, wanted);
    }

    private static List<String> column(String file, Predicate<Map<String, String>> wanted) {
        try (InputStream in = Codes.class.getResourceAsStream("/reference/" + file + ".csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll().stream()
                    .filter(wanted)
                    .map(row -> row.get("code"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reference data " + file + " cannot be read", e);
        }
    }
}
