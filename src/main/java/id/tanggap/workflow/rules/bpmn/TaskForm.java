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
            return Stream.of(violation(
                    file.at(task),
                    form.isEmpty() ? "Tugas ini tanpa formulir." : "Tugas ini memakai formulir '" + form + "'.",
                    "pilih Camunda Forms dengan Form reference " + id + "."));
        }
        if (!XmlFile.camunda(task, "formRefBinding").orElse("").equals("latest")) {
            return Stream.of(violation(
                    file.at(task),
                    "Formulirnya tidak terikat pada versi terbaru.",
                    "pilih Binding latest, agar formulir dapat dipasang sendiri."));
        }
        return models.hasForm(form)
                ? Stream.empty()
                : Stream.of(violation(
                        file.at(task),
                        "Formulir '" + form + "' belum ada.",
                        "sertakan " + form + ".form dalam pemasangan (Include additional files)."));
    }
}
