package id.tanggap.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The files by which one case goes: the story of a case, what it calls, its forms and tables, and its limits. They can hold
 * for one instansi first. The others wake by themselves or judge everybody, and hold for all.
 */
final class FilesOfCases {

    private static final String STORY = "complaint.bpmn";
    private static final String LIMITS = "limits.dmn";
    private static final Pattern REFERENCE =
            Pattern.compile("\\b(calledElement|formRef|decisionRef)\\s*=\\s*\"([^\"]+)\"");
    private static final Map<String, String> ENDING =
            Map.of("calledElement", ".bpmn", "formRef", ".form", "decisionRef", ".dmn");

    private FilesOfCases() {}

    static SortedMap<String, byte[]> of(Map<String, byte[]> files) {
        SortedMap<String, byte[]> reached = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(STORY);
        ahead.add(LIMITS);
        while (!ahead.isEmpty()) {
            String name = ahead.remove();
            byte[] content = files.get(name);
            if (content != null && reached.put(name, content) == null) {
                REFERENCE
                        .matcher(new String(content, StandardCharsets.UTF_8))
                        .results()
                        .map(FilesOfCases::file)
                        .forEach(ahead::add);
            }
        }
        return reached;
    }

    private static String file(MatchResult reference) {
        return reference.group(2) + ENDING.get(reference.group(1));
    }
}
