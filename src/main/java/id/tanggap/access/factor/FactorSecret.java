package id.tanggap.access.factor;

import id.tanggap.language.QrCode;
import java.io.Serializable;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriComponentsBuilder;

/** What an authenticator app and we know of an account, and nobody else; not valid before a code of it was seen. */
public record FactorSecret(byte[] bytes) implements Serializable {

    private static final String ISSUER = "Tanggap";
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FactorSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FactorSecret(bytes);
    }

    /** For typing it into the app: in groups of four. */
    public String typed() {
        return encoded().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** For scanning it with the app: a {@code data:} URI of a picture. */
    public String picture(String username) {
        return QrCode.of(UriComponentsBuilder.newInstance()
                .scheme("otpauth")
                .host("totp")
                .pathSegment(ISSUER + ":" + username)
                .queryParam("secret", encoded())
                .queryParam("issuer", ISSUER)
                .encode()
                .toUriString());
    }

    private String encoded() {
        return new Base32().encodeToString(bytes);
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "FactorSecret";
    }
}
