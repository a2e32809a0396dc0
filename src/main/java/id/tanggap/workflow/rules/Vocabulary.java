package id.tanggap.workflow.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.clock.ClockKind;
import id.tanggap.workflow.Process;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;

/**
 * The names that the application gives to models.
 *
 * @param beans names of the published beans
 */
record Vocabulary(Set<String> beans) {

    /** The bean that gives timers their dates. */
    static final String DEADLINE = "deadline";

    /** The bean that wakes what belongs to no case. */
    static final String WORKDAY = "workday";

    private static final Set<String> VARIABLES = constants(Process.Variable.class);
    private static final Set<String> MESSAGES = constants(Process.Message.class);
    private static final Set<String> CLOCKS =
            Arrays.stream(ClockKind.values()).map(Enum::name).collect(toUnmodifiableSet());

    /** Beans that a service task may call. */
    Set<String> delegates() {
        return beans.stream()
                .filter(bean -> !bean.equals(DEADLINE) && !bean.equals(WORKDAY))
                .collect(toUnmodifiableSet());
    }

    static Set<String> variables() {
        return VARIABLES;
    }

    static Set<String> messages() {
        return MESSAGES;
    }

    static Set<String> clocks() {
        return CLOCKS;
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
