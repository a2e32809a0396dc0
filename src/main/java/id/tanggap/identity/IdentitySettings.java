package id.tanggap.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keyset Base64 of a Tink keyset, JSON or binary; environment variable {@code TANGGAP_IDENTITY_KEYSET}
 * @param receiptStrength bcrypt cost of a receipt, 4 to 31; each step doubles the time (10 is about 0.1 s)
 */
@ConfigurationProperties("tanggap.identity")
record IdentitySettings(String keyset, @DefaultValue("10") int receiptStrength) {

    @Override
    public String toString() {
        return "IdentitySettings[keyset=hidden, receiptStrength=" + receiptStrength + "]";
    }
}
