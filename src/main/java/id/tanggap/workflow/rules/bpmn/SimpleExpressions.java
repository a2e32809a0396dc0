package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import java.util.List;

/** Expressions have one of a few shapes, each in its place: no free calls, no arithmetic, no classes. */
class SimpleExpressions implements ModelRule {

    private enum Fault {
        MISPLACED
    }

    @Override
    public String name() {
        return "simple-expressions";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(ExpressionSite::in)
                .filter(site -> !site.slot().accepts(site.text()))
                .map(site -> violation(
                        site.place(), Fault.MISPLACED, site.text(), site.slot().wanted()))
                .toList();
    }
}
