package id.tanggap.workflow.rules;

import java.util.List;

/** Expressions have one of a few shapes, each in its place: no free calls, no arithmetic, no classes. */
class SimpleExpressions implements ModelRule {

    @Override
    public String name() {
        return "simple-expressions";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.expressions()
                .filter(site -> !site.slot().accepts(site.text()))
                .map(site -> violation(
                        site.place(),
                        "Ungkapan '" + site.text() + "' tidak boleh di sini.",
                        "tulis " + site.slot().wanted() + "."))
                .toList();
    }
}
