package id.tanggap.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The keys of the vault: one primary key seals, every key opens. Its text form is the Base64 of a Tink keyset. */
final class Keyset {

    /** Id of the key that stands in application-demo.yml for everybody to read. */
    static final int DEMO_KEY_ID = 20260817;

    private static final int MAC_KEY_BYTES = 32;

    private static final HmacParameters MAC;

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
            MAC = HmacParameters.builder()
                    .setKeySizeBytes(MAC_KEY_BYTES)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.TINK)
                    .build();
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

    /**
     * Authenticates short values with keys that are derived from these, one of each and under its id: the primary key
     * makes, every key checks, and a rotation of this keyset is one of theirs.
     *
     * @param purpose what is authenticated: keys for different purposes have nothing in common
     */
    Mac mac(String purpose) {
        try {
            KeysetHandle.Builder keys = KeysetHandle.newBuilder();
            for (int i = 0; i < handle.size(); i++) {
                keys.addEntry(derived(handle.getAt(i), purpose));
            }
            return keys.build().getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle.Builder.Entry derived(KeysetHandle.Entry entry, String purpose)
            throws GeneralSecurityException {
        if (!(entry.getKey() instanceof AesGcmKey key)) {
            throw new UnusableKeyset("The identity keyset holds a key that is no AES-GCM key.");
        }
        byte[] secret = key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        byte[] derived =
                Hkdf.computeHkdf("HMACSHA256", secret, null, purpose.getBytes(StandardCharsets.UTF_8), MAC_KEY_BYTES);
        HmacKey hmac = HmacKey.builder()
                .setParameters(MAC)
                .setKeyBytes(SecretBytes.copyFrom(derived, InsecureSecretKeyAccess.get()))
                .setIdRequirement(entry.getId())
                .build();
        KeysetHandle.Builder.Entry added = KeysetHandle.importKey(hmac).withFixedId(entry.getId());
        return entry.isPrimary() ? added.makePrimary() : added;
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
