package id.tanggap.workflow.deployment;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.process.ModelFinding;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment that breaks model rules; the whole of it is refused. Engine REST answers 400 with the message. */
public class DeploymentRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final transient List<ModelFinding> findings;

    DeploymentRefused(List<ModelFinding> findings, Words words) {
        super(message(findings, words));
        this.findings = List.copyOf(findings);
    }

    List<ModelFinding> findings() {
        return findings;
    }

    private static String message(List<ModelFinding> findings, Words words) {
        var message = new StringBuilder(words.text("rule.refused", Languages.OF_OFFICERS, findings.size()));
        for (int i = 0; i < findings.size(); i++) {
            message.append('\n').append(i + 1).append(") ").append(sentence(findings.get(i), words));
        }
        return message.toString();
    }

    private static String sentence(ModelFinding finding, Words words) {
        return words.text(
                "rule.violation",
                Languages.OF_OFFICERS,
                finding.place(),
                finding.rule(),
                finding.reason(),
                finding.remedy());
    }
}
