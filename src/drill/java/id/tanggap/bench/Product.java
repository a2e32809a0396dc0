package id.tanggap.bench;

import id.tanggap.TanggapApplication;
import id.tanggap.drill.Keys;
import java.net.URI;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in this JVM, with the staff of the demo and without samples; no timer fires meanwhile. */
final class Product implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    Product(String url) {
        application = new SpringApplicationBuilder(TanggapApplication.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + url,
                        "--tanggap.identity.keyset=" + Keys.fresh(),
                        "--tanggap.demo.samples=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN");
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
