package id.tanggap.workflow.rules.bpmn;

import static id.tanggap.workflow.rules.bpmn.Expression.Shape.CALL;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.CONSTANT;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.EQUALS;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.NAME;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.NOT;

import id.tanggap.workflow.rules.Phrase;
import id.tanggap.workflow.rules.Vocabulary;
import id.tanggap.workflow.rules.bpmn.Expression.Shape;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A kind of place where an expression may stand, and the shapes it may have there. */
enum Slot {
    CONDITION(null, NAME, NOT, EQUALS),
    DELEGATE(null, NAME),
    DATE(null, CALL),
    /** The last day that a list of tasks shows; the timers decide, not it. */
    DUE("\\$\\{deadline\\.(?:next\\(execution\\)|until\\(execution, '(?:" + String.join("|", Vocabulary.terms())
            + ")'\\))}"),
    /** What a called process runs for, each at the same time. */
    COLLECTION("\\$\\{board\\.(?:units|consequences)\\(execution\\)}"),
    /** Parts separated by commas, checked by {@link TaskGroup}. */
    GROUPS("ombudsman\\.ombudsman-ri|[a-z.,\\s-]*(?:\\$\\{[a-zA-Z]+}[a-z.,\\s-]*)+"),
    BUSINESS_KEY("[#$]\\{(?:execution\\.processBusinessKey|about)}"),
    /** What a mapping hands over: a code or a simple expression. */
    VALUE("[A-Za-z0-9_.-]*", NAME, NOT, EQUALS, CONSTANT),
    /** Anywhere else: names and documentation of user tasks, too, would be evaluated by the engine. */
    NOWHERE(null);

    private final Pattern literal;
    private final Set<Shape> shapes;

    Slot(String literal, Shape... shapes) {
        this.literal = literal == null ? null : Pattern.compile(literal);
        this.shapes = Set.of(shapes);
    }

    /** What belongs here, for a process owner. */
    Phrase wanted() {
        return Phrase.of("rule.slot." + name());
    }

    boolean accepts(String text) {
        if (literal != null && literal.matcher(text).matches()) {
            return true;
        }
        Optional<Expression> expression = Expression.parse(text);
        return expression.isPresent() && shapes.contains(expression.get().shape());
    }
}
