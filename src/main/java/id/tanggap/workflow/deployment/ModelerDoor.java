package id.tanggap.workflow.deployment;

import id.tanggap.agency.Officer;
import id.tanggap.language.Languages;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import id.tanggap.process.Draft;
import id.tanggap.process.DraftRefused;
import id.tanggap.process.Drafting;
import id.tanggap.workflow.rules.FileName;
import java.util.Date;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Where Camunda Modeler's deploy button ends: its files become a draft, and the answer is what Modeler reads of one, an id
 * and a name; definitions there are none yet. A refusal is a 400 with a message, which Modeler shows.
 */
@Component
public class ModelerDoor {

    private final Drafting drafting;
    private final Words words;

    ModelerDoor(Drafting drafting, Words words) {
        this.drafting = drafting;
        this.words = words;
    }

    /**
     * @param wanted what somebody would deploy; its name is the reason of the draft
     * @throws DeploymentRefused if a model rule is broken
     * @throws AuthorizationException unless the officer owns the process
     * @throws BadUserRequestException if it cannot become a draft
     */
    public DeploymentWithDefinitions keep(Officer officer, DeploymentEntity wanted) {
        if (wanted.getTenantId() != null) {
            throw new BadUserRequestException(words.text("process.refused.tenant", Languages.OF_OFFICERS));
        }
        try {
            Draft draft = drafting.submit(officer, files(wanted), wanted.getName());
            wanted.setId("draft-" + draft.id());
            wanted.setDeploymentTime(Date.from(draft.submittedAt()));
            return wanted;
        } catch (DraftRefused refused) {
            throw new DeploymentRefused(refused.findings(), words);
        } catch (Refusal refusal) {
            throw new BadUserRequestException(words.of(refusal, Languages.OF_OFFICERS));
        } catch (AccessDeniedException denied) {
            throw new AuthorizationException(denied.getMessage());
        }
    }

    private static SortedMap<String, byte[]> files(DeploymentEntity wanted) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (wanted.getResources() != null) {
            wanted.getResources().forEach((name, file) -> files.put(FileName.of(name), file.getBytes()));
        }
        return files;
    }
}
