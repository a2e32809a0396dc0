package id.tanggap.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says of two texts whether they are the same, without telling either: whoever reads a fingerprint cannot try texts until
 * one fits, because it is keyed with a secret of the installation. Decision: docs/decisions/0017-gaming.md.
 */
public final class Fingerprints {

    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    Fingerprints(byte[] secret) {
        this.secret = secret.clone();
    }

    /**
     * @param purpose for what it is compared: the same text has another fingerprint for another purpose
     * @return 64 hexadecimal digits
     */
    public String of(String purpose, String text) {
        return HexFormat.of().formatHex(hmac(hmac(secret, purpose), text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
