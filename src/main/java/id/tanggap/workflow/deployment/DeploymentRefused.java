package id.tanggap.workflow.deployment;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.workflow.rules.Violation;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment that breaks model rules; the whole of it is refused. Engine REST answers 400 with the message. */
public class DeploymentRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    DeploymentRefused(List<Violation> violations, Words words) {
        super(message(violations, words));
    }

    private static String message(List<Violation> violations, Words words) {
        var message = new StringBuilder(words.text("rule.refused", Languages.OF_OFFICERS, violations.size()));
        for (int i = 0; i < violations.size(); i++) {
            String sentence = words.text(violations.get(i).sentence(), Languages.OF_OFFICERS);
            message.append('\n').append(i + 1).append(") ").append(sentence);
        }
        return message.toString();
    }
}
