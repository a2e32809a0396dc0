package id.tanggap.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Reads a CSV file of reference data: UTF-8, a header line that names exactly the expected columns in any order. */
final class ReferenceFile {

    private static final ObjectReader CSV = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    private final String name;
    private final List<String> columns;

    ReferenceFile(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    /**
     * All rows, in the order of the file.
     *
     * @throws MalformedRow when the header or any row does not fit
     */
    List<ReferenceRow> read(Resource resource) {
        // A decoder of its own refuses what is not UTF-8 instead of loading question marks.
        try (Reader text = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8.newDecoder());
                MappingIterator<String[]> lines = CSV.readValues(text)) {
            return rows(lines);
        } catch (JsonProcessingException broken) {
            throw new MalformedRow(name, broken.getLocation().getLineNr(), broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription() + " as UTF-8", unreadable);
        }
    }

    private List<ReferenceRow> rows(MappingIterator<String[]> lines) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        List<String> header = null;
        while (lines.hasNextValue()) {
            // At the start of a row the parser's token location is still that of the row before.
            long line = lines.getParser().currentLocation().getLineNr();
            List<String> cells = Arrays.asList(lines.nextValue());
            if (header == null) {
                header = header(cells, line);
            } else {
                rows.add(row(header, cells, line));
            }
        }
        if (header == null) {
            throw new MalformedRow(name, 1, "the file is empty");
        }
        return rows;
    }

    private List<String> header(List<String> cells, long line) {
        List<String> header = cells.stream().map(String::strip).toList();
        if (header.size() != columns.size() || !header.containsAll(columns)) {
            throw new MalformedRow(name, line, "the columns must be " + columns + " but are " + header);
        }
        return header;
    }

    private ReferenceRow row(List<String> header, List<String> cells, long line) {
        if (cells.size() != header.size()) {
            throw new MalformedRow(name, line, "there are " + cells.size() + " cells instead of " + header.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new ReferenceRow(name, line, row);
    }
}
