package id.tanggap.workflow.rules.bpmn;

import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Every user task belongs to a group of officers, and to no person: staff come and go. */
class TaskGroup implements ModelRule {

    /** A role of a unit with the unit, a role of an instansi with an instansi, the Ombudsman by name. */
    private static final Pattern GROUP = Pattern.compile("(?:liaison|head)\\.\\$\\{unit}"
            + "|(?:admin|secretary|inspector|leader)\\.\\$\\{(?:entry|instansi)}"
            + "|ombudsman\\." + OmbudsmanHandover.OMBUDSMAN
            + "|\\$\\{responders}");

    private enum Fault {
        UNKNOWN
    }

    @Override
    public String name() {
        return "task-group";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("userTask")
                        .filter(task -> !isGroups(
                                XmlFile.camunda(task, "candidateGroups").orElse("")))
                        .map(task -> violation(file.at(task), Fault.UNKNOWN)))
                .toList();
    }

    private static boolean isGroups(String groups) {
        return Arrays.stream(groups.split(",", -1))
                .allMatch(group -> GROUP.matcher(group.strip()).matches());
    }
}
