package id.tanggap.workflow.engine;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.PasswordRules;
import id.tanggap.access.ProviderAccounts;
import id.tanggap.access.StaffSessions;
import id.tanggap.access.factor.AccessTokens;
import id.tanggap.access.factor.SecondFactors;
import id.tanggap.access.roles.RoleRequests;
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
    private final SecondFactors factors;
    private final AccessTokens tokens;
    private final ProviderAccounts providerAccounts;
    private final RoleRequests requests;
    private final AccountEntries journal;
    private final PasswordRules rules;
    private final int strength;

    AccountSetup(
            StaffSessions sessions,
            FirstPasswords firstPasswords,
            SecondFactors factors,
            AccessTokens tokens,
            ProviderAccounts providerAccounts,
            RoleRequests requests,
            AccountEntries journal,
            PasswordRules rules,
            @Value("${tanggap.password.strength}") int strength) {
        this.sessions = sessions;
        this.firstPasswords = firstPasswords;
        this.factors = factors;
        this.tokens = tokens;
        this.providerAccounts = providerAccounts;
        this.requests = requests;
        this.journal = journal;
        this.rules = rules;
        this.strength = strength;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new GuardedAccountsFactory(() ->
                new GuardedAccounts(sessions, firstPasswords, factors, tokens, providerAccounts, requests, journal)));
        configuration.setResourceAuthorizationProvider(new OwnRights());
        var encoder = new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(strength)));
        configuration.setPasswordEncryptor(new SlowHashes(encoder));
        // bcrypt brings its own salt, and looks at the first 72 bytes only.
        configuration.setSaltGenerator(() -> "");
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(new StaffPasswordPolicy(rules));
    }
}
