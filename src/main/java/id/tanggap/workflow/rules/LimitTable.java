package id.tanggap.workflow.rules;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.workflow.LimitRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.w3c.dom.Element;

/** The table of limits, asked before it is deployed. */
class LimitTable {

    private static final String TABLE = "limits";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final DecisionTrial trial;

    private LimitTable(DecisionTrial trial) {
        this.trial = trial;
    }

    static Optional<LimitTable> of(Models models) {
        return DecisionTrial.of(models, TABLE).map(LimitTable::new);
    }

    XmlFile file() {
        return trial.file();
    }

    /**
     * The limits in the rows that match.
     *
     * @param complaintClass null while a report has none
     * @param instansi null for the rows that hold for everybody
     */
    List<DatedLimit> limits(ClockKind clock, ComplaintClass complaintClass, String instansi) {
        return trial
                .ask(Variables.putValue("clockKind", clock.name())
                        .putValue("complaintClass", complaintClass == null ? null : complaintClass.name())
                        .putValue("instansi", instansi))
                .stream()
                .map(LimitRow::read)
                .toList();
    }

    /** The instansi that have rows of their own. */
    Stream<String> instansi() {
        return cells("inputEntry", column("input", "instansi"))
                .flatMap(cell -> QUOTED.matcher(XmlFile.text(cell)).results())
                .map(found -> ((MatchResult) found).group(1))
                .distinct();
    }

    /** The text elements of the cells below an output. */
    Stream<Element> answers(String output) {
        return cells("outputEntry", column("output", output));
    }

    /** Before a report is verified its class may be unknown; null stands for that. */
    static Stream<ComplaintClass> classes(ClockKind clock) {
        Stream<ComplaintClass> known = Arrays.stream(ComplaintClass.values());
        return clock == ClockKind.VERIFICATION || clock == ClockKind.REPORTER_COMPLETION
                ? Stream.concat(Stream.of((ComplaintClass) null), known)
                : known;
    }

    private Stream<Element> cells(String kind, int column) {
        return file().elements("rule")
                .flatMap(rule -> XmlFile.children(rule, kind).skip(column).limit(1))
                .flatMap(cell -> XmlFile.children(cell, "text"));
    }

    private int column(String kind, String name) {
        List<Element> columns = file().elements(kind).toList();
        return (int)
                columns.stream().takeWhile(column -> !isNamed(column, name)).count();
    }

    private static boolean isNamed(Element column, String name) {
        return column.getAttribute("name").equals(name)
                || XmlFile.children(column, "inputExpression")
                        .flatMap(expression -> XmlFile.children(expression, "text"))
                        .anyMatch(text -> XmlFile.text(text).equals(name));
    }
}
