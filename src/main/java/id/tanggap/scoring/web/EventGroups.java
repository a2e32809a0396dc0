package id.tanggap.scoring.web;

import id.tanggap.scoring.ledger.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The events of a unit's month, those of one kind together. */
@Component
class EventGroups {

    private static final String RATING = "RATING";

    private final ScoreTexts texts;

    EventGroups(ScoreTexts texts) {
        this.texts = texts;
    }

    /** @param reasoned whether the reader may know of any of them why */
    record Group(String code, String name, boolean rated, boolean reasoned, List<Shown.Event> events) {}

    /** Ratings first, whatever they came with; no empty group. */
    List<Group> of(UnitReport report, Locale locale) {
        Stream<Group> rated =
                Stream.of(group(RATING, report, event -> event.counted().rating() != null, locale));
        Stream<Group> others = Arrays.stream(Counted.values())
                .filter(as -> as != Counted.RATED)
                .map(as -> group(as.name(), report, event -> event.counted().as() == as, locale));
        return Stream.concat(rated, others)
                .filter(group -> !group.events().isEmpty())
                .toList();
    }

    private Group group(String code, UnitReport report, Predicate<Shown.Event> wanted, Locale locale) {
        List<Shown.Event> events =
                report.behind().events().stream().filter(wanted).toList();
        return new Group(
                code,
                texts.text("event." + code, locale),
                code.equals(RATING),
                events.stream().anyMatch(event -> event.reason() != null),
                events);
    }
}
