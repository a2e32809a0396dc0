package id.tanggap.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;

/**
 * Reads a CSV file of reference data: UTF-8, a header line that names the expected columns in any order, commas,
 * semicolons or tabs between the cells. Rows without any content are passed over, as spreadsheets leave them behind.
 */
final class ReferenceFile {

    private final String name;
    private final List<String> columns;
    private final Set<String> optional;

    /** @param optional columns that may be missing; their cells are empty then */
    ReferenceFile(String name, Set<String> optional, String... columns) {
        this.name = name;
        this.optional = optional;
        this.columns = List.of(columns);
    }

    /**
     * All rows, in the order of the file.
     *
     * @throws MalformedRow when the header or any row does not fit
     */
    List<ReferenceRow> read(Resource resource) {
        CsvText text;
        try (InputStream bytes = resource.getInputStream()) {
            text = CsvText.of(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription() + " as UTF-8", unreadable);
        }
        try (MappingIterator<String[]> lines = text.lines()) {
            return rows(text, lines);
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation().getLineNr();
            throw new MalformedRow(name, line, broken.getOriginalMessage(), text.line(line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<ReferenceRow> rows(CsvText text, MappingIterator<String[]> lines) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        List<String> header = null;
        while (lines.hasNextValue()) {
            // At the start of a row the parser's token location is still that of the row before.
            long line = lines.getParser().currentLocation().getLineNr();
            List<String> cells = Arrays.asList(lines.nextValue());
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (header == null) {
                header = header(cells, line, text);
            } else {
                rows.add(row(header, cells, line, text));
            }
        }
        if (header == null) {
            throw new MalformedRow(name, 1, "the file is empty", "");
        }
        return rows;
    }

    private List<String> header(List<String> cells, long line, CsvText text) {
        List<String> header = cells.stream().map(String::strip).toList();
        List<String> expected =
                header.stream().filter(column -> !optional.contains(column)).toList();
        boolean distinct = Set.copyOf(header).size() == header.size();
        if (!distinct || expected.size() != columns.size() || !expected.containsAll(columns)) {
            throw new MalformedRow(
                    name, line, "the columns must be " + columns + " but are " + header, text.line(line));
        }
        return header;
    }

    private ReferenceRow row(List<String> header, List<String> cells, long line, CsvText text) {
        if (cells.size() != header.size()) {
            throw new MalformedRow(
                    name, line, "there are " + cells.size() + " cells instead of " + header.size(), text.line(line));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new ReferenceRow(name, line, row, text.line(line));
    }
}
