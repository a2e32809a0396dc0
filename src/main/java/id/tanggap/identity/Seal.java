package id.tanggap.identity;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Authenticated encryption of one column value, bound to the row that owns it: opened for another owner it is broken.
 *
 * <p>The owner begins with the kind of row ("reporter/…"), so that a value cannot be moved between tables either.
 * Decision: docs/decisions/0003-identity-vault.md.
 */
public final class Seal {

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
    public long keyId() {
        return keyId;
    }

    /** @throws IllegalArgumentException when the sealed form is longer than {@value #MAX_SEALED} characters */
    String close(String plain, String owner) {
        String encoded = Base64.getEncoder().encodeToString(close(utf8(plain), owner));
        if (encoded.length() > MAX_SEALED) {
            throw new IllegalArgumentException("too long to be sealed");
        }
        return encoded;
    }

    /** Seals bytes of any length. */
    public byte[] close(byte[] plain, String owner) {
        try {
            return aead.encrypt(plain, utf8(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws SealBroken see there; the message does not name the owner, which may be a client's key */
    String open(String sealed, String owner) {
        try {
            return new String(open(Base64.getDecoder().decode(sealed), owner), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw broken();
        }
    }

    /** @throws SealBroken as above */
    public byte[] open(byte[] sealed, String owner) {
        try {
            return aead.decrypt(sealed, utf8(owner));
        } catch (GeneralSecurityException e) {
            throw broken();
        }
    }

    private static SealBroken broken() {
        return new SealBroken("altered, moved, or sealed with a key that is no longer there");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
