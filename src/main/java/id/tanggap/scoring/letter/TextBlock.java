package id.tanggap.scoring.letter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph of a letter, line by line, or a list of points. */
public record TextBlock(boolean list, List<String> lines) {

    private static final String DASH = "- ";

    /** The blocks of a body: blank lines part paragraphs, neighbouring lines that begin with a dash are a list. */
    static List<TextBlock> of(String body) {
        return Arrays.stream(body.split("\\n\\s*\\n")).flatMap(TextBlock::parts).toList();
    }

    private static Stream<TextBlock> parts(String paragraph) {
        List<String> lines = paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var parts = Stream.<TextBlock>builder();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isPoint(lines.get(i)) != isPoint(lines.get(start))) {
                parts.add(block(lines.subList(start, i)));
                start = i;
            }
        }
        return parts.build();
    }

    private static TextBlock block(List<String> lines) {
        return isPoint(lines.get(0))
                ? new TextBlock(
                        true,
                        lines.stream()
                                .map(line -> line.substring(DASH.length()).strip())
                                .toList())
                : new TextBlock(false, List.copyOf(lines));
    }

    private static boolean isPoint(String line) {
        return line.startsWith(DASH);
    }
}
