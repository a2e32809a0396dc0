package id.tanggap.process.web;

import id.tanggap.language.Words;
import id.tanggap.process.Draft;
import id.tanggap.process.DraftReview;
import id.tanggap.process.Hindsight.Effect;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a draft would have done, in sentences of the reader's language. */
@Component
class ToldEffects {

    private final DraftReview review;
    private final Words words;

    ToldEffects(DraftReview review, Words words) {
        this.review = review;
        this.words = words;
    }

    /** @param text the sentence */
    record Told(String file, String kind, long affected, long of, long before, String text) {}

    List<Told> of(Draft draft, Locale locale) {
        return review.effects(draft).stream()
                .map(effect -> told(effect, locale))
                .toList();
    }

    private Told told(Effect effect, Locale locale) {
        String text =
                words.text("process.effect." + effect.kind(), locale, effect.affected(), effect.of(), effect.before());
        return new Told(effect.file(), effect.kind(), effect.affected(), effect.of(), effect.before(), text);
    }
}
