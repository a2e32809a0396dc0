package id.tanggap.replay;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a stream of arrivals: CSV, UTF-8, with a header line. */
final class ArrivalFile {

    private ArrivalFile() {}

    /**
     * The rows by their moment.
     *
     * @throws IllegalArgumentException when a column is missing
     * @throws java.time.DateTimeException when a moment cannot be read
     */
    static List<Arrival> read(Path file) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(reader)) {
            while (rows.hasNext()) {
                arrivals.add(arrival(arrivals.size() + 1, rows.next()));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::receivedAt).thenComparing(Arrival::row));
        return arrivals;
    }

    private static Arrival arrival(int number, Map<String, String> row) {
        return new Arrival(
                number,
                LocalDate.parse(cell(row, "received_on")).atTime(LocalTime.parse(cell(row, "received_at"))),
                cell(row, "class"),
                cell(row, "category"),
                cell(row, "channel"),
                cell(row, "agency"),
                cell(row, "final_status"),
                cell(row, "district"));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("The stream has no column " + column);
        }
        return cell.strip();
    }
}
