package id.tanggap.process.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.process.xml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Takes a file apart, whatever its kind. It has passed the gate before, so it can be read. */
final class Parts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parts() {}

    /** By id, in the order of the file. */
    static Map<String, ModelPart> of(String file, byte[] content) {
        if (file.endsWith(".bpmn")) {
            return new ProcessParts(Xml.root(content)).read();
        }
        if (file.endsWith(".dmn")) {
            return new TableParts(Xml.root(content)).read();
        }
        try {
            return FormParts.read(JSON.readTree(new String(content, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
