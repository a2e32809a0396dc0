package id.tanggap.support;

import id.tanggap.language.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** The texts of the application, for tests that start none of it. */
public final class Bundles {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private Bundles() {}

    /** As {@code application.yml} names them. */
    public static List<String> names() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return List.of(
                settings.getObject().getProperty("spring.messages.basename").split(","));
    }

    /** What the application says: its bundles, read as it reads them. */
    public static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names().toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages);
    }

    /** @param suffix of the language: empty or {@code _en} */
    public static Properties read(String name, String suffix) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(name, suffix))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    public static Path file(String name, String suffix) {
        return RESOURCES.resolve(name + suffix + ".properties");
    }
}
