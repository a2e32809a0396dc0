package id.tanggap.drill;

import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** The timers of the models: which date each element waits for, as its expression says. */
final class Models {

    private final Map<String, String> dates = new HashMap<>();

    Models() {
        Arrays.stream(Objects.requireNonNull(new File("bpmn").list()))
                .filter(file -> file.endsWith(".bpmn"))
                .flatMap(file -> Xml.all(Xml.read("bpmn/" + file), "timeDate").stream())
                .forEach(this::keep);
    }

    /** The engine knows the start of an event sub-process by the sub-process. */
    private void keep(Element date) {
        var event = (Element) date.getParentNode().getParentNode();
        var scope = (Element) event.getParentNode();
        boolean startsScope = event.getLocalName().equals("startEvent");
        dates.put(
                (startsScope ? scope : event).getAttribute("id"),
                date.getTextContent().strip());
    }

    /** Say "${deadline.of(execution, 'COMPLETION')}"; empty for an element that no model has. */
    String date(String element) {
        return dates.getOrDefault(element, "");
    }
}
