package id.tanggap.identity;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Authenticated encryption of one column value, bound to the row that owns it: opened for another owner it is broken.
 *
 * <p>The owner begins with the kind of row ("reporter/…"), so that a value cannot be moved between tables either.
 */
final class Seal {

    /** Length of the columns that hold a sealed value. */
    static final int MAX_SEALED = 5000;

    private final Aead aead;
    private final long keyId;

    /** @throws UnusableKeyset when the keys are no AEAD keys */
    Seal(Keyset keyset) {
        try {
            this.aead = keyset.aead();
        } catch (GeneralSecurityException e) {
            throw new UnusableKeyset("The identity keyset holds a key that is no AEAD key.");
        }
        this.keyId = keyset.primaryKeyId();
    }

    /** The key that seals now; rows keep it so that an operator knows when an old key has no rows left. */
    long keyId() {
        return keyId;
    }

    /** @throws IllegalArgumentException when the sealed form is longer than {@value #MAX_SEALED} characters */
    String close(String plain, String owner) {
        try {
            byte[] sealed = aead.encrypt(utf8(plain), utf8(owner));
            String encoded = Base64.getEncoder().encodeToString(sealed);
            if (encoded.length() > MAX_SEALED) {
                throw new IllegalArgumentException("too long to be sealed");
            }
            return encoded;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws SealBroken see there; the message does not name the owner, which may be a client's key */
    String open(String sealed, String owner) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(sealed), utf8(owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken("altered, moved, or sealed with a key that is no longer there");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
