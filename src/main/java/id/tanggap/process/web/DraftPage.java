package id.tanggap.process.web;

import static java.util.stream.Collectors.toMap;

import id.tanggap.process.Draft;
import id.tanggap.process.Draft.Change;
import id.tanggap.process.DraftReview;
import id.tanggap.process.InForce;
import id.tanggap.process.Live;
import id.tanggap.process.difference.Difference;
import id.tanggap.process.drawing.Diagram;
import id.tanggap.process.drawing.DiagramReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one draft shows. */
@Component
class DraftPage {

    private final DraftReview review;
    private final InForce inForce;
    private final ToldDifferences told;
    private final ToldEffects effects;

    DraftPage(DraftReview review, InForce inForce, ToldDifferences told, ToldEffects effects) {
        this.review = review;
        this.inForce = inForce;
        this.told = told;
        this.effects = effects;
    }

    /**
     * One file of the draft.
     *
     * @param before how it was drawn; null if it is no model or new
     * @param after how it is drawn; null if it is no model
     */
    record Shown(Change change, List<ToldDifferences.Told> differences, Diagram before, Diagram after) {}

    void fill(Model model, Draft draft, Locale locale) {
        Live live = inForce.live();
        model.addAttribute("draft", draft)
                .addAttribute("effects", effects.of(draft, locale))
                .addAttribute(
                        "files",
                        draft.changes().stream()
                                .map(change -> shown(change, locale))
                                .toList())
                .addAttribute("liveForAll", isLive(draft, live.nation().files()))
                .addAttribute(
                        "liveAt",
                        live.trials().entrySet().stream()
                                .filter(trial -> isLive(draft, trial.getValue().files()))
                                .map(Map.Entry::getKey)
                                .toList());
    }

    private static boolean isLive(Draft draft, Map<String, String> files) {
        return files.entrySet().containsAll(draft.files().entrySet());
    }

    private Shown shown(Change change, Locale locale) {
        List<Difference> found = review.differences(change.file(), change.base(), change.hash());
        return new Shown(
                change,
                told.of(found, locale),
                change.base() == null ? null : drawn(change.file(), change.base(), found),
                drawn(change.file(), change.hash(), found));
    }

    private Diagram drawn(String file, String hash, List<Difference> found) {
        if (!file.endsWith(".bpmn")) {
            return null;
        }
        Map<String, String> marks = found.stream()
                .filter(difference -> difference.element() != null)
                .collect(toMap(
                        Difference::element, difference -> difference.kind().name(), (first, again) -> first));
        return DiagramReader.read(review.content(hash), marks, Map.of());
    }
}
