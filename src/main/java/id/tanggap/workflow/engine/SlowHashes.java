package id.tanggap.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords as Spring Security keeps them, slow to try out. What a node has found right it need not try again: programs
 * come with name and password at every call. It remembers a keyed hash of both, with a key that it never writes down, and
 * a new password has another stored form.
 */
class SlowHashes implements PasswordEncryptor {

    private static final int REMEMBERED = 10_000;
    private static final String HMAC = "HmacSHA256";

    private final PasswordEncoder encoder;
    private final SecretKeySpec key;
    private final Set<String> right = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    SlowHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, HMAC);
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String stored) {
        String known = keyed(stored + "\n" + password);
        if (right.contains(known)) {
            return true;
        }
        boolean matches = encoder.matches(password, stored);
        if (matches) {
            right.add(known);
        }
        return matches;
    }

    @Override
    public String hashAlgorithmName() {
        return "spring";
    }

    private String keyed(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
