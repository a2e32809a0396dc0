package id.tanggap.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What the people of the demo write. They write Indonesian, whoever looks. */
@Component
@Profile("demo")
class SampleTexts {

    private final Properties texts;

    SampleTexts() throws IOException {
        texts = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("demo/sample-texts.properties"), StandardCharsets.UTF_8));
    }

    String get(String key, Object... arguments) {
        return MessageFormat.format(requireNonNull(texts.getProperty(key), key), arguments);
    }
}
