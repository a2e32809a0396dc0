package id.tanggap.workflow.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.clock.ClockKind;
import id.tanggap.scoring.evaluation.Term;
import id.tanggap.workflow.Process;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;

/**
 * The names that the application gives to models.
 *
 * @param beans names of the published beans
 */
public record Vocabulary(Set<String> beans) {

    /** The bean that gives timers their dates. */
    public static final String DEADLINE = "deadline";

    /** The bean that wakes what belongs to no case. */
    public static final String WORKDAY = "workday";

    /** The bean that says what runs side by side. */
    public static final String BOARD = "board";

    private static final Set<String> NO_DELEGATES = Set.of(DEADLINE, WORKDAY, BOARD);
    private static final Set<String> VARIABLES = constants(Process.Variable.class);
    private static final Set<String> MESSAGES = constants(Process.Message.class);
    private static final Set<String> CLOCKS =
            Arrays.stream(ClockKind.values()).map(Enum::name).collect(toUnmodifiableSet());

    private static final Set<String> TERMS =
            Arrays.stream(Term.values()).map(Enum::name).collect(toUnmodifiableSet());

    /** Beans that a service task may call. */
    public Set<String> delegates() {
        return beans.stream().filter(bean -> !NO_DELEGATES.contains(bean)).collect(toUnmodifiableSet());
    }

    public static Set<String> variables() {
        return VARIABLES;
    }

    static Set<String> messages() {
        return MESSAGES;
    }

    public static Set<String> clocks() {
        return CLOCKS;
    }

    public static Set<String> terms() {
        return TERMS;
    }

    private static Set<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields())
                .filter(field -> field.getType() == String.class)
                .map(Vocabulary::valueOf)
                .collect(toUnmodifiableSet());
    }

    private static String valueOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is not public", e);
        }
    }
}
