package id.tanggap.workflow.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** Form data as Tasklist reads it. */
final class FormJson {

    private FormJson() {}

    /** A list that a field fills: Tasklist submits it as what it was given as. */
    static ObjectValue emptyList() {
        return json("[]", "java.util.List");
    }

    static ObjectValue of(Record data, ObjectMapper json) {
        try {
            return json(json.writeValueAsString(data), "java.util.Map");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Form data cannot be written as JSON", e);
        }
    }

    private static ObjectValue json(String text, String type) {
        return Variables.serializedObjectValue(text)
                .serializationDataFormat("application/json")
                .objectTypeName(type)
                .create();
    }
}
