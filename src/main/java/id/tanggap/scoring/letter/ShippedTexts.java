package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts that come with the product: {@code letters/<slug>.txt}, the subject on the first line. */
@Component
class ShippedTexts {

    private final Map<ConsequenceKind, TemplateText> all =
            Arrays.stream(ConsequenceKind.values()).collect(Collectors.toMap(Function.identity(), ShippedTexts::read));

    TemplateText of(ConsequenceKind kind) {
        return all.get(kind);
    }

    private static TemplateText read(ConsequenceKind kind) {
        try {
            String text =
                    new ClassPathResource("letters/" + kind.slug() + ".txt").getContentAsString(StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 2);
            return TemplateText.typed(kind, parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
