package id.tanggap.access.factor;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.identity.Fingerprints;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second thing, besides the password, by which an officer is known: an app on a telephone that shows codes, and codes
 * on paper. Each is accepted once, on all nodes together. Decision: docs/decisions/0037-second-factor.md.
 */
@Component
@Transactional
public class SecondFactors {

    private final FactorRows rows;
    private final AccessTokens tokens;
    private final Fingerprints fingerprints;
    private final Journal journal;
    private final Set<String> requiredFor;
    private final TimeCodes codes = new TimeCodes();

    /** @param requiredFor ids of groups whose officers must have a second factor */
    SecondFactors(
            FactorRows rows,
            AccessTokens tokens,
            Fingerprints fingerprints,
            Journal journal,
            @Value("${tanggap.access.second-factor.required-for}") Set<String> requiredFor) {
        requiredFor.forEach(SecondFactors::expectGroup);
        this.rows = rows;
        this.tokens = tokens;
        this.fingerprints = fingerprints;
        this.journal = journal;
        this.requiredFor = requiredFor;
    }

    private static void expectGroup(String id) {
        if (Membership.parse(id).isEmpty()) {
            throw new IllegalArgumentException("tanggap.access.second-factor.required-for names no group: " + id);
        }
    }

    /** Whether the officer may not do without. */
    public boolean isRequiredOf(Officer officer) {
        return !Collections.disjoint(requiredFor, officer.groups());
    }

    @Transactional(readOnly = true)
    public boolean isOn(String username) {
        return rows.has(username);
    }

    /** A secret for an app, to be kept aside until {@link #turnOn}. */
    public FactorSecret newSecret() {
        return FactorSecret.random();
    }

    /**
     * Turns the second factor on, or puts a new app in the place of the old one; old codes on paper are void.
     *
     * @return false, and nothing changes, if the code is none of the secret
     */
    public boolean turnOn(String username, FactorSecret secret, String code) {
        OptionalLong step = step(secret, code);
        step.ifPresent(used -> {
            rows.put(username, secret, used);
            note(username, username, "on");
        });
        return step.isPresent();
    }

    /** Whether the code, of the app or on paper, is the officer's and was not used before. From now on it was. */
    public boolean accepts(String username, String typed) {
        String code = RecoveryCode.plain(typed);
        boolean ofApp = rows.secret(username).map(secret -> step(secret, code)).stream()
                .flatMap(step -> step.stream().boxed())
                .anyMatch(step -> rows.use(username, step));
        if (!ofApp && rows.useRecoveryCode(username, mac(username, code))) {
            note(username, username, "recovery");
            return true;
        }
        return ofApp;
    }

    /** Ten codes to be written down; earlier ones are void. They cannot be read again. */
    public List<String> newRecoveryCodes(String username) {
        List<String> fresh = Stream.generate(RecoveryCode::random)
                .limit(RecoveryCode.OF_ONE_SET)
                .toList();
        rows.removeRecoveryCodes(username);
        fresh.forEach(code -> rows.putRecoveryCode(username, mac(username, RecoveryCode.plain(code))));
        note(username, username, "recovery-codes");
        return fresh;
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(String username) {
        return rows.recoveryCodes(username);
    }

    /** @throws AccessDeniedException if the officer may not do without */
    public void turnOff(Officer officer) {
        if (isRequiredOf(officer)) {
            throw new AccessDeniedException("The second factor is required");
        }
        rows.remove(officer.username());
        note(officer.username(), officer.username(), "off");
    }

    /** Whoever lost app and paper begins anew; two persons have decided so. */
    public void reset(String username, Officer by) {
        forget(username);
        note(by.username(), username, "reset");
    }

    /** The account is gone: whoever comes by its name is somebody else. */
    public void forget(String username) {
        rows.remove(username);
        tokens.forget(username);
    }

    /** By the time of telephones, not by one that a demo moves. */
    private OptionalLong step(FactorSecret secret, String code) {
        return codes.stepOf(RecoveryCode.plain(code), secret.bytes(), Instant.now());
    }

    private String mac(String username, String code) {
        return fingerprints.of("recovery-code", username + '/' + code);
    }

    private void note(String actor, String username, String change) {
        journal.note(Deed.SECOND_FACTOR_CHANGED, actor, null, username, change);
    }
}
