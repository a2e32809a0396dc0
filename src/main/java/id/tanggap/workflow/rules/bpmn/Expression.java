package id.tanggap.workflow.rules.bpmn;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of one of the few shapes that models may use. What is none of them is not understood, and what is not
 * understood is refused: an expression can reach any class.
 *
 * @param name the variable or bean; {@code true} or {@code false} for {@link Shape#CONSTANT}
 * @param method of the bean, for {@link Shape#CALL}
 * @param constant what is compared with or handed over; may be null for {@link Shape#CALL}
 */
record Expression(Shape shape, String name, String method, String constant) {

    enum Shape {
        /** <code>${closed}</code> */
        NAME,
        /** <code>${!closed}</code> */
        NOT,
        /** <code>${decision == 'forward'}</code> */
        EQUALS,
        /** <code>${deadline.of(execution, 'COMPLETION')}</code> */
        CALL,
        /** <code>${true}</code> */
        CONSTANT
    }

    private static final String ID = "([a-zA-Z][a-zA-Z0-9_]*)";
    private static final Pattern NAME = body(ID);
    private static final Pattern NOT = body("!\\s*" + ID);
    private static final Pattern EQUALS = body(ID + "\\s*==\\s*(?:'([A-Za-z0-9_.-]+)'|\"([A-Za-z0-9_.-]+)\")");
    private static final Pattern CALL = body(ID + "\\." + ID + "\\(\\s*execution\\s*(?:,\\s*'([A-Z_]+)'\\s*)?\\)");

    /** Words of the expression language and objects of the engine that are no variables. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "null",
            "instanceof",
            "execution",
            "task",
            "authenticatedUserId",
            "externalTask",
            "caseExecution");

    static Optional<Expression> parse(String text) {
        Matcher matcher;
        if ((matcher = NAME.matcher(text)).matches()) {
            String name = matcher.group(1);
            boolean constant = name.equals("true") || name.equals("false");
            return known(new Expression(constant ? Shape.CONSTANT : Shape.NAME, name, null, null));
        }
        if ((matcher = NOT.matcher(text)).matches()) {
            return known(new Expression(Shape.NOT, matcher.group(1), null, null));
        }
        if ((matcher = EQUALS.matcher(text)).matches()) {
            String constant = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            return known(new Expression(Shape.EQUALS, matcher.group(1), null, constant));
        }
        if ((matcher = CALL.matcher(text)).matches()) {
            return known(new Expression(Shape.CALL, matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return Optional.empty();
    }

    /** The expression as the guide writes it. */
    @Override
    public String toString() {
        return switch (shape) {
            case NAME, CONSTANT -> "${" + name + "}";
            case NOT -> "${!" + name + "}";
            case EQUALS -> "${" + name + " == '" + constant + "'}";
            case CALL ->
                "${" + name + "." + method + "(execution" + (constant == null ? "" : ", '" + constant + "'") + ")}";
        };
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** Whether the engine would evaluate something in this text. */
    static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static Optional<Expression> known(Expression expression) {
        return Optional.of(expression).filter(found -> !isReserved(found.name));
    }

    private static Pattern body(String inner) {
        return Pattern.compile("[$#]\\{\\s*" + inner + "\\s*}");
    }
}
