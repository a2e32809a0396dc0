package id.tanggap.workflow.engine;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.PasswordRules;
import id.tanggap.access.StaffSessions;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the accounts of staff in the engine ours: how passwords are kept, which may be chosen, what ends with a change. */
@Component
class AccountSetup extends AbstractProcessEnginePlugin {

    private static final String BCRYPT = "bcrypt";

    private final StaffSessions sessions;
    private final FirstPasswords firstPasswords;
    private final PasswordRules rules;
    private final int strength;

    AccountSetup(
            StaffSessions sessions,
            FirstPasswords firstPasswords,
            PasswordRules rules,
            @Value("${tanggap.password.strength}") int strength) {
        this.sessions = sessions;
        this.firstPasswords = firstPasswords;
        this.rules = rules;
        this.strength = strength;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new GuardedAccountsFactory(sessions, firstPasswords));
        configuration.setResourceAuthorizationProvider(new OwnRights());
        var encoder = new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(strength)));
        configuration.setPasswordEncryptor(new SlowHashes(encoder));
        // bcrypt brings its own salt, and looks at the first 72 bytes only.
        configuration.setSaltGenerator(() -> "");
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(new StaffPasswordPolicy(rules));
    }
}
