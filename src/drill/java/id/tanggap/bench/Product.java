package id.tanggap.bench;

import id.tanggap.TanggapApplication;
import id.tanggap.drill.Keys;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in this JVM, with the staff of the demo and without samples; no timer fires meanwhile. */
final class Product implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    /** What looks for work every few seconds, to be told to look once a day, so that nobody counts what it asks. */
    private static final List<String> LOOKERS =
            List.of("tanggap.audit.seal-every", "tanggap.calendar.look-every", "tanggap.watch.look-every");

    /** Everybody comes from one address here. */
    private static final List<String> LIMITS = List.of(
            "filing.address",
            "filing.contact",
            "filing.contact-at-address",
            "filing.all",
            "message",
            "lookup",
            "receipt.address",
            "receipt.all");

    /** @param quiet whether nothing happens by itself */
    Product(String url, boolean quiet) {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--tanggap.identity.keyset=" + Keys.fresh(),
                "--tanggap.demo.samples=false",
                "--camunda.bpm.job-execution.enabled=false",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=ERROR"));
        LIMITS.forEach(limit -> settings.add("--tanggap.limits." + limit + ".burst=1000000"));
        if (quiet) {
            LOOKERS.forEach(setting -> settings.add("--" + setting + "=P1D"));
        }
        application = new SpringApplicationBuilder(TanggapApplication.class)
                .profiles("demo")
                .run(settings.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        application.close();
    }
}
