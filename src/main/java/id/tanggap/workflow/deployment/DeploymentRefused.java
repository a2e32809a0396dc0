package id.tanggap.workflow.deployment;

import id.tanggap.workflow.rules.Violation;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment that breaks model rules; the whole of it is refused. Engine REST answers 400 with the message. */
public class DeploymentRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    DeploymentRefused(List<Violation> violations) {
        super(message(violations));
    }

    private static String message(List<Violation> violations) {
        var message = new StringBuilder("Pemasangan ditolak, tidak ada yang berubah. Yang harus diperbaiki: ")
                .append(violations.size());
        for (int i = 0; i < violations.size(); i++) {
            message.append('\n').append(i + 1).append(") ").append(violations.get(i));
        }
        return message.toString();
    }
}
