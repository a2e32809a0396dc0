package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Every user task has the form of its own name. */
class TaskForm implements ModelRule {

    private enum Fault {
        NONE,
        FOREIGN,
        NOT_LATEST,
        MISSING
    }

    @Override
    public String name() {
        return "task-form";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("userTask").flatMap(task -> check(models, file, task)))
                .toList();
    }

    private Stream<Violation> check(Models models, XmlFile file, Element task) {
        String id = task.getAttribute("id");
        String form = XmlFile.camunda(task, "formRef").orElse("");
        if (!form.equals(id)) {
            return Stream.of(violation(file.at(task), form.isEmpty() ? Fault.NONE : Fault.FOREIGN, id, form));
        }
        if (!XmlFile.camunda(task, "formRefBinding").orElse("").equals("latest")) {
            return Stream.of(violation(file.at(task), Fault.NOT_LATEST));
        }
        return models.hasForm(form) ? Stream.empty() : Stream.of(violation(file.at(task), Fault.MISSING, form));
    }
}
