package id.tanggap.workflow.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanggap.workflow.rules.Deployed;
import id.tanggap.workflow.rules.FileName;
import id.tanggap.workflow.rules.FormFile;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Models.Unreadable;
import id.tanggap.workflow.rules.XmlFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.ModelParseException;

/** Parses the files of a deployment. The parsers refuse document types and whatever the schemas do not know. */
final class ModelReader {

    /** Of two fields of one name this parser and the engine's might each see another, so there must be one. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<XmlFile> processes = new ArrayList<>();
    private final List<XmlFile> decisions = new ArrayList<>();
    private final List<FormFile> forms = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private ModelReader() {}

    /** @param files content by resource name */
    static Models read(Map<String, byte[]> files, Deployed deployed) {
        var reader = new ModelReader();
        files.forEach((name, content) -> reader.add(FileName.of(name), content));
        return new Models(reader.processes, reader.decisions, reader.forms, reader.unreadable, deployed);
    }

    private void add(String name, byte[] content) {
        if (name.endsWith(".bpmn")) {
            addXml(name, content, Bpmn::readModelFromStream, processes);
        } else if (name.endsWith(".dmn")) {
            addXml(name, content, Dmn::readModelFromStream, decisions);
        } else if (name.endsWith(".form")) {
            addForm(name, content);
        } else {
            unreadable.add(new Unreadable(name, null));
        }
    }

    private void addXml(
            String name, byte[] content, Function<InputStream, ModelInstance> parser, List<XmlFile> parsed) {
        try {
            parsed.add(new XmlFile(name, parser.apply(new ByteArrayInputStream(content))));
        } catch (ModelParseException e) {
            unreadable.add(new Unreadable(name, deepest(e)));
        }
    }

    private void addForm(String name, byte[] content) {
        try {
            JsonNode root = JSON.readTree(new String(content, StandardCharsets.UTF_8));
            if (root.isObject()) {
                forms.add(new FormFile(name, root));
            } else {
                unreadable.add(new Unreadable(name, "no JSON object"));
            }
        } catch (JsonProcessingException e) {
            unreadable.add(new Unreadable(name, e.getOriginalMessage()));
        }
    }

    private static String deepest(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
