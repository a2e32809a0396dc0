package id.tanggap.workflow.rules.dmn;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.workflow.adapter.LimitRow;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.XmlFile;
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
        return trial.questions("instansi")
                .flatMap(cell -> QUOTED.matcher(XmlFile.text(cell)).results())
                .map(found -> ((MatchResult) found).group(1))
                .distinct();
    }

    /** Whether the table gives all rows that match, each by itself. */
    boolean collects() {
        return trial.collects();
    }

    /** The text elements of the cells below an output. */
    Stream<Element> answers(String output) {
        return trial.answers(output);
    }

    /** Before a report is verified its class may be unknown; null stands for that. */
    static Stream<ComplaintClass> classes(ClockKind clock) {
        Stream<ComplaintClass> known = Arrays.stream(ComplaintClass.values());
        return clock == ClockKind.VERIFICATION || clock == ClockKind.REPORTER_COMPLETION
                ? Stream.concat(Stream.of((ComplaintClass) null), known)
                : known;
    }
}
