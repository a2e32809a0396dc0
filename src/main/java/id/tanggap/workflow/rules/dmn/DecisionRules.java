package id.tanggap.workflow.rules.dmn;

import id.tanggap.workflow.rules.ModelRule;
import java.util.List;

/** What holds for decision tables. */
public final class DecisionRules {

    private DecisionRules() {}

    /** All of them, in the order in which refusals name what is wrong. */
    public static List<ModelRule> all() {
        return List.of(
                new PlainDecisions(),
                new DecisionContract(),
                new SoundLimits(),
                new CompleteLimits(),
                new CompleteLadder(),
                new SoundScoring());
    }
}
