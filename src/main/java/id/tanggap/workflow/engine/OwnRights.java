package id.tanggap.workflow.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * What officers may do with their own account: read it. The engine would let them rename and delete themselves, and
 * whatever they sign bears the name.
 */
class OwnRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User user) {
        String username = user.getId();
        return new AuthorizationEntity[] {
            createGrantAuthorization(username, null, Resources.USER, username, Permissions.READ)
        };
    }
}
