package id.tanggap.process.web;

import id.tanggap.process.Draft;
import id.tanggap.process.DraftReview;
import id.tanggap.process.difference.Difference;
import id.tanggap.process.difference.DifferenceWords;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What changes, in sentences of the reader's language. */
@Component
class ToldDifferences {

    private final DraftReview review;
    private final DifferenceWords words;

    ToldDifferences(DraftReview review, DifferenceWords words) {
        this.review = review;
        this.words = words;
    }

    /** @param text the sentence */
    record Told(String file, Difference.Kind kind, String element, String text) {}

    List<Told> of(Draft draft, Locale locale) {
        return of(review.differences(draft), locale);
    }

    List<Told> of(List<Difference> differences, Locale locale) {
        return differences.stream()
                .map(found -> new Told(found.file(), found.kind(), found.element(), words.text(found, locale)))
                .toList();
    }
}
