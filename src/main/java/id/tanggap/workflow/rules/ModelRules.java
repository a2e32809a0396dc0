package id.tanggap.workflow.rules;

import java.util.List;

/** All model rules. */
final class ModelRules {

    private final List<ModelRule> rules;

    ModelRules(Vocabulary vocabulary) {
        rules = List.of(
                new KnownFileTypes(),
                new ReadableFiles(),
                new FileNames(),
                new NoTenant(),
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
                new SideBySide(),
                new FormKeys(),
                new KnownFacts(),
                new FormContent(),
                new PlainDecisions(),
                new DecisionContract(),
                new SoundLimits(),
                new CompleteLimits(),
                new CompleteLadder(),
                new SoundScoring());
    }

    List<String> names() {
        return rules.stream().map(ModelRule::name).toList();
    }

    List<Violation> check(Models models) {
        return rules.stream().flatMap(rule -> rule.check(models).stream()).toList();
    }
}
