package id.tanggap.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the application looks for the provider of identities; somebody is there when a test starts it. */
public class ProviderAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final int PORT = free();

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of(
                        "tanggap.access.oidc.name=SSO Kabupaten",
                        "tanggap.access.oidc.issuer=http://localhost:" + PORT,
                        "tanggap.access.oidc.client-id=tanggap",
                        "tanggap.access.oidc.client-secret=rahasia-klien",
                        "tanggap.access.oidc.groups.[bina-marga/penghubung]=liaison.tng-dbmsda",
                        "tanggap.access.oidc.groups.[teknologi]=operator")
                .applyTo(application);
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
