package id.tanggap.workflow.rules.bpmn;

import static id.tanggap.workflow.rules.bpmn.Expression.Shape.CALL;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.CONSTANT;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.EQUALS;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.NAME;
import static id.tanggap.workflow.rules.bpmn.Expression.Shape.NOT;

import id.tanggap.workflow.rules.Vocabulary;
import id.tanggap.workflow.rules.bpmn.Expression.Shape;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A kind of place where an expression may stand, and the shapes it may have there. */
enum Slot {
    CONDITION("${variabel}, ${!variabel} atau ${variabel == 'kode'}", null, NAME, NOT, EQUALS),
    DELEGATE("${bean}", null, NAME),
    DATE("${deadline.of(execution, 'JAM')}", null, CALL),
    /** The last day that a list of tasks shows; the timers decide, not it. */
    DUE(
            "${deadline.next(execution)} atau ${deadline.until(execution, 'MASA')}",
            "\\$\\{deadline\\.(?:next\\(execution\\)|until\\(execution, '(?:" + String.join("|", Vocabulary.terms())
                    + ")'\\))}"),
    /** What a called process runs for, each at the same time. */
    COLLECTION(
            "${board.units(execution)} atau ${board.consequences(execution)}",
            "\\$\\{board\\.(?:units|consequences)\\(execution\\)}"),
    /** Parts separated by commas, checked by {@link TaskGroup}. */
    GROUPS("peran.${variabel}", "ombudsman\\.ombudsman-ri|[a-z.,\\s-]*(?:\\$\\{[a-zA-Z]+}[a-z.,\\s-]*)+"),
    BUSINESS_KEY("#{execution.processBusinessKey} atau #{about}", "[#$]\\{(?:execution\\.processBusinessKey|about)}"),
    /** What a mapping hands over: a code or a simple expression. */
    VALUE("sebuah kode, ${variabel} atau ${variabel == 'kode'}", "[A-Za-z0-9_.-]*", NAME, NOT, EQUALS, CONSTANT),
    /** Anywhere else: names and documentation of user tasks, too, would be evaluated by the engine. */
    NOWHERE("teks biasa tanpa ${ dan #{", null);

    private final String wanted;
    private final Pattern literal;
    private final Set<Shape> shapes;

    Slot(String wanted, String literal, Shape... shapes) {
        this.wanted = wanted;
        this.literal = literal == null ? null : Pattern.compile(literal);
        this.shapes = Set.of(shapes);
    }

    /** What belongs here, for a process owner. */
    String wanted() {
        return wanted;
    }

    boolean accepts(String text) {
        if (literal != null && literal.matcher(text).matches()) {
            return true;
        }
        Optional<Expression> expression = Expression.parse(text);
        return expression.isPresent() && shapes.contains(expression.get().shape());
    }
}
