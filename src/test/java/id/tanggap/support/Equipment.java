package id.tanggap.support;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Something that not every machine has and a test class needs. Without it the class is skipped and says so on stdout;
 * with {@code -Dtanggap.require=<name>,<name>} it fails instead, so that a build server cannot skip in silence.
 */
abstract class Equipment implements ExecutionCondition {

    private final String name;

    Equipment(String name) {
        this.name = name;
    }

    /** What is missing and how to get it; empty if nothing is. Asked once per class: answer fast. */
    abstract Optional<String> missing();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("the class runs");
        }
        Optional<String> missing = missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled(name + " is there");
        }
        if (isRequired()) {
            throw new IllegalStateException(missing.get());
        }
        System.out.println("SKIPPED " + context.getRequiredTestClass().getSimpleName() + ": " + missing.get());
        return ConditionEvaluationResult.disabled(missing.get());
    }

    private boolean isRequired() {
        return Arrays.stream(System.getProperty("tanggap.require", "").split(","))
                .map(String::strip)
                .anyMatch(name::equals);
    }
}
