package id.tanggap.architecture;

import static java.util.stream.Collectors.joining;

import id.tanggap.support.GeneratedSection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md draws and lists is what the code is. */
class ArchitectureDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");

    @Test
    void the_picture_shows_the_arrows_between_rooms() {
        new GeneratedSection(DOCUMENT, "rooms").says(RoomPicture.mermaid());
    }

    @Test
    void the_list_names_every_package_with_its_sentence() {
        new GeneratedSection(DOCUMENT, "packages")
                .says(SourcePackage.all()
                        .map(each ->
                                "| `" + each + "` | " + plain(each.sentence().orElse("")) + " |")
                        .collect(joining("\n", "| package | what lives there |\n| --- | --- |\n", "")));
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) ([^}]+)}", "`$1`");
    }
}
