package id.tanggap.agency;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** The text of a CSV file as programs really write it: Excel puts a mark before it and, here, semicolons between cells. */
record CsvText(String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_SHOWN = 100;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    /** @throws java.nio.charset.CharacterCodingException when it is not UTF-8, instead of question marks */
    static CsvText of(InputStream bytes) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                .toString();
        return new CsvText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    MappingIterator<String[]> lines() throws IOException {
        return CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator()))
                .readValues(text);
    }

    /** A line as it stands in the file, for a message; empty when there is none. */
    String line(long number) {
        String line = text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }

    /** What stands most often in the line of the header. */
    private char separator() {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character mark) ->
                                header.chars().filter(c -> c == mark).count())
                        // As many of each: the comma.
                        .thenComparing(mark -> mark == ','))
                .orElseThrow();
    }
}
