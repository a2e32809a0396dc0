package id.tanggap.workflow.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** The one object of facts that a form shows, as Tasklist reads it. */
final class FormObject {

    private FormObject() {}

    /** A list that a field fills: Tasklist submits it as what it was given as. */
    static ObjectValue emptyList() {
        return Variables.serializedObjectValue("[]")
                .serializationDataFormat("application/json")
                .objectTypeName("java.util.List")
                .create();
    }

    static ObjectValue of(Map<String, Object> facts, ObjectMapper json) {
        try {
            return Variables.serializedObjectValue(json.writeValueAsString(facts))
                    .serializationDataFormat("application/json")
                    .objectTypeName("java.util.Map")
                    .create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Form facts cannot be written as JSON", e);
        }
    }
}
