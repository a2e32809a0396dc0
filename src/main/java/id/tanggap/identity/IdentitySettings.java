package id.tanggap.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param keyset Base64 of a Tink keyset, JSON or binary; environment variable {@code TANGGAP_IDENTITY_KEYSET} */
@ConfigurationProperties("tanggap.identity")
record IdentitySettings(String keyset) {

    @Override
    public String toString() {
        return "IdentitySettings[keyset=hidden]";
    }
}
