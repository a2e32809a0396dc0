package id.tanggap.workflow.engine;

import id.tanggap.access.PasswordRules;
import id.tanggap.access.PasswordRules.Weakness;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** Holds every door of the engine that sets a password to {@link PasswordRules}; one rule for each weakness. */
class StaffPasswordPolicy implements PasswordPolicy {

    private final List<PasswordPolicyRule> policy;

    StaffPasswordPolicy(PasswordRules rules) {
        policy = Arrays.stream(Weakness.values())
                .<PasswordPolicyRule>map(weakness -> new Without(weakness, rules))
                .toList();
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return policy;
    }

    private record Without(Weakness weakness, PasswordRules rules) implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return "PASSWORD_POLICY_" + weakness;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of("minLength", String.valueOf(PasswordRules.SHORTEST));
        }

        @Override
        public boolean execute(String candidate) {
            return execute(candidate, null);
        }

        /** Throws what it finds: of a rule that answers "no" the engine makes a failure of its own (500). */
        @Override
        public boolean execute(String candidate, User user) {
            String username = user == null || user.getId() == null ? "" : user.getId();
            if (rules.weaknessOf(candidate, username)
                    .filter(found -> found == weakness)
                    .isPresent()) {
                throw new BadUserRequestException("This password is too weak: " + weakness);
            }
            return true;
        }
    }
}
