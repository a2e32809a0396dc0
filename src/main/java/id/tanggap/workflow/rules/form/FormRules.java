package id.tanggap.workflow.rules.form;

import id.tanggap.workflow.rules.ModelRule;
import java.util.List;

/** What holds for forms. */
public final class FormRules {

    private FormRules() {}

    /** All of them, in the order in which refusals name what is wrong. */
    public static List<ModelRule> all() {
        return List.of(new FormKeys(), new KnownFacts(), new FormContent());
    }
}
