package id.tanggap.drill;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** A keyset for the drill: outside the demo the application refuses the demo's. */
public final class Keys {

    private Keys() {}

    public static String fresh() {
        try {
            AeadConfig.register();
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new DrillFailed("No keyset", e);
        }
    }
}
