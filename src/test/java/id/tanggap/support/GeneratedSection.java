package id.tanggap.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that follows from the code, between {@code <!-- generated: name -->} and
 * {@code <!-- end: name -->}. A test compares it; run with {@code -Dtanggap.write} it writes it instead.
 */
public record GeneratedSection(Path document, String name) {

    private static final String WRITE = "tanggap.write";

    /** Says that the section must hold this text. */
    public void says(String text) {
        String content = read();
        Matcher section = Pattern.compile(
                        "(<!-- generated: %1$s -->\n).*?(\n<!-- end: %1$s -->)".formatted(name), Pattern.DOTALL)
                .matcher(content);
        assertThat(section.find()).as("section " + name + " in " + document).isTrue();
        String wanted = content.substring(0, section.end(1)) + text + content.substring(section.start(2));
        if (System.getProperty(WRITE) != null) {
            write(wanted);
        }
        assertThat(read())
                .as("%s, section %s; write it by: ./mvnw test -D%s -Dtest='*DocumentTests'", document, name, WRITE)
                .isEqualTo(wanted);
    }

    private String read() {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String content) {
        try {
            Files.writeString(document, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
