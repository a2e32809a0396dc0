package id.tanggap.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The keys of the vault: one primary key seals, every key opens. Its text form is the Base64 of a Tink keyset. */
final class Keyset {

    /** Id of the key that stands in application-demo.yml for everybody to read. */
    static final int DEMO_KEY_ID = 20260817;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle handle;

    private Keyset(KeysetHandle handle) {
        this.handle = handle;
    }

    static Keyset create() {
        return new Keyset(newPrimaryIn(KeysetHandle.newBuilder()));
    }

    /**
     * @param encoded Base64 of a cleartext Tink keyset, JSON or binary
     * @throws UnusableKeyset when it is none; without the cause, which may quote the keyset
     */
    static Keyset parse(String encoded) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(encoded);
            boolean json =
                    new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("{");
            KeysetHandle handle = json
                    ? TinkJsonProtoKeysetFormat.parseKeyset(
                            new String(bytes, StandardCharsets.UTF_8), InsecureSecretKeyAccess.get())
                    : TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
            Keyset keyset = new Keyset(handle);
            keyset.aead();
            return keyset;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnusableKeyset("The identity keyset is not the Base64 of a Tink AEAD keyset.");
        }
    }

    /** A new primary key; the keys so far still open what they have sealed. */
    Keyset rotated() {
        return new Keyset(newPrimaryIn(KeysetHandle.newBuilder(handle)));
    }

    private static KeysetHandle newPrimaryIn(KeysetHandle.Builder keys) {
        try {
            return keys.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret itself, for the operator's environment. */
    String encoded() {
        try {
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What fingerprints are keyed with: the oldest key, so that a rotation changes none of them. Another encoding of the
     * same key by a later library would change all; then the same words are known anew from then on.
     */
    byte[] fingerprintSecret() {
        try {
            KeysetHandle.Entry oldest = handle.getAt(0);
            KeysetHandle alone = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(oldest.getKey())
                            .withFixedId(oldest.getId())
                            .makePrimary())
                    .build();
            return TinkProtoKeysetFormat.serializeKeyset(alone, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Aead aead() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Unsigned 32-bit number. */
    long primaryKeyId() {
        return Integer.toUnsignedLong(handle.getPrimary().getId());
    }

    /** True even when the demo key is no longer the primary one: what it has sealed, everybody can open. */
    boolean holdsDemoKey() {
        for (int i = 0; i < handle.size(); i++) {
            if (handle.getAt(i).getId() == DEMO_KEY_ID) {
                return true;
            }
        }
        return false;
    }
}
