package id.tanggap.workflow.rules.form;

import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.TaskContracts;
import id.tanggap.workflow.rules.FormFile;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form shows facts that its task is given; others would silently stay empty. */
class KnownFacts implements ModelRule {

    private static final Pattern FACT = Pattern.compile("(?<![\\w.])(?:"
            + TaskContracts.all().stream().map(TaskContract::object).distinct().collect(Collectors.joining("|"))
            + ")\\.\\w+(?:\\.\\w+)*");

    private enum Fault {
        UNKNOWN
    }

    @Override
    public String name() {
        return "form-facts";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.forms().stream()
                .flatMap(form -> TaskContracts.of(form.key()).stream()
                        .flatMap(task -> check(form, new TreeSet<>(task.factNames()))))
                .toList();
    }

    private Stream<Violation> check(FormFile form, Set<String> facts) {
        return form.components().flatMap(component -> FormFile.texts(component).stream()
                .flatMap(text -> FACT.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .filter(fact -> !facts.contains(fact))
                .map(fact -> violation(form.at(component), Fault.UNKNOWN, fact, facts)));
    }
}
