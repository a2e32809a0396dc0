package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Vocabulary;
import java.util.List;

/** What holds for processes. */
public final class ProcessRules {

    private ProcessRules() {}

    /** All of them, in the order in which refusals name what is wrong. */
    public static List<ModelRule> all(Vocabulary vocabulary) {
        return List.of(
                new NoCode(),
                new KnownElements(),
                new SimpleExpressions(),
                new KnownNames(vocabulary),
                new TimeToLive(),
                new PlainStart(),
                new TaskForm(),
                new TaskGroup(),
                new TaskHasHandler(),
                new TimeFromClocks(),
                new TruthfulLabels(),
                new CompleteGateways(),
                new KnownMessages(),
                new KnownCalls(),
                new SideBySide());
    }
}
