package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.contract.TaskContracts;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import java.util.List;

/** What an officer submits is taken by a handler in the application, which knows the user task by its id. */
class TaskHasHandler implements ModelRule {

    private enum Fault {
        UNKNOWN
    }

    @Override
    public String name() {
        return "task-handler";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("userTask")
                        .filter(task ->
                                TaskContracts.of(task.getAttribute("id")).isEmpty())
                        .map(task -> violation(file.at(task), Fault.UNKNOWN, TaskContracts.ids())))
                .toList();
    }
}
