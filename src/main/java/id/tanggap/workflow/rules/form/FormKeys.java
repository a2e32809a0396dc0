package id.tanggap.workflow.rules.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.TaskContracts;
import id.tanggap.workflow.rules.FormFile;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form belongs to a user task and submits only what the handler of that task takes. */
class FormKeys implements ModelRule {

    private enum Fault {
        NO_TASK,
        TWICE,
        PATH,
        UNKNOWN_KEY,
        UNKNOWN_DECISION
    }

    @Override
    public String name() {
        return "form-keys";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.forms().stream().flatMap(this::check).toList();
    }

    private Stream<Violation> check(FormFile form) {
        return TaskContracts.of(form.key())
                .map(task -> Stream.concat(
                        twice(form), form.components().flatMap(component -> check(form, task, component))))
                .orElseGet(() -> Stream.of(violation(form.whole(), Fault.NO_TASK, form.key(), TaskContracts.ids())));
    }

    /** Tasklist shows nothing at all of a form in which two fields have one key. */
    private Stream<Violation> twice(FormFile form) {
        Set<String> seen = new HashSet<>();
        return form.components()
                .filter(component ->
                        component.has("key") && !seen.add(component.path("key").asText()))
                .map(component -> violation(
                        form.at(component), Fault.TWICE, component.path("key").asText()));
    }

    private Stream<Violation> check(FormFile form, TaskContract task, JsonNode component) {
        if (!component.path("path").asText().isEmpty()) {
            return Stream.of(violation(form.at(component), Fault.PATH));
        }
        if (!component.has("key")) {
            return Stream.empty();
        }
        String key = component.path("key").asText();
        if (!task.keys().contains(key)) {
            return Stream.of(violation(form.at(component), Fault.UNKNOWN_KEY, key, task.keys()));
        }
        return key.equals(TaskContract.DECISION) ? decisions(form, task, component) : Stream.empty();
    }

    private Stream<Violation> decisions(FormFile form, TaskContract task, JsonNode component) {
        Set<String> offered =
                new TreeSet<>(StreamSupport.stream(component.path("values").spliterator(), false)
                        .map(choice -> choice.path("value").asText())
                        .toList());
        return !offered.isEmpty() && task.decisions().containsAll(offered)
                ? Stream.empty()
                : Stream.of(violation(form.at(component), Fault.UNKNOWN_DECISION, offered, task.decisions()));
    }
}
