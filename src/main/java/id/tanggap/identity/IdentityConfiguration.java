package id.tanggap.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    /** Refuses to start rather than to seal identities with a key that everybody knows. */
    @Bean
    Keyset keyset(IdentitySettings settings, Environment environment) {
        if (settings.keyset() == null || settings.keyset().isBlank()) {
            throw new UnusableKeyset("The identity keyset is missing.");
        }
        Keyset keyset = Keyset.parse(settings.keyset());
        if (keyset.holdsDemoKey() && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new UnusableKeyset(
                    "The identity keyset holds the key of the demo, which is public, but the profile demo is not active.");
        }
        return keyset;
    }

    @Bean
    Seal seal(Keyset keyset) {
        return new Seal(keyset);
    }

    @Bean
    ReceiptMac receiptMac(Keyset keyset) {
        return new ReceiptMac(keyset);
    }

    @Bean
    Fingerprints fingerprints(Keyset keyset) {
        return new Fingerprints(keyset.fingerprintSecret());
    }
}
