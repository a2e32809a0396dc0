package id.tanggap.process.web;

import id.tanggap.agency.Officer;
import id.tanggap.process.Activating;
import id.tanggap.process.Activation;
import id.tanggap.process.Draft;
import id.tanggap.process.Drafting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What went live when: who, why, approved by whom, and which files by their hashes. */
@Component
class ProcessJournal {

    private final Activating activations;
    private final Drafting drafts;

    ProcessJournal(Activating activations, Drafting drafts) {
        this.activations = activations;
        this.drafts = drafts;
    }

    /**
     * @param by who activated
     * @param why reason of the draft or of the way back
     * @param files hash of each file that changed there
     */
    record Line(
            long id,
            Activation.Kind kind,
            String instansi,
            Long draft,
            Long restored,
            Instant at,
            String by,
            String why,
            String author,
            String approvedBy,
            String approval,
            SortedMap<String, String> files) {}

    /** Newest first. */
    List<Activation> activations(Officer officer) {
        return activations.history(officer);
    }

    /** Newest first. */
    List<Line> lines(Officer officer) {
        Map<String, Activation> before = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        List<Activation> oldestFirst = new ArrayList<>(activations.history(officer));
        Collections.reverse(oldestFirst);
        for (Activation activation : oldestFirst) {
            Activation there = before.getOrDefault(activation.instansi(), before.get(null));
            lines.add(line(activation, there, officer));
            before.put(activation.instansi(), activation);
        }
        Collections.reverse(lines);
        return lines;
    }

    private Line line(Activation activation, Activation before, Officer officer) {
        Draft draft = activation.draft() == null ? null : drafts.find(officer, activation.draft());
        return new Line(
                activation.id(),
                activation.kind(),
                activation.instansi(),
                activation.draft(),
                activation.restored(),
                activation.at(),
                activation.actor(),
                activation.reason(),
                draft == null ? null : draft.author(),
                draft == null ? null : draft.approver(),
                draft == null ? null : draft.decision(),
                changed(activation, before));
    }

    private static SortedMap<String, String> changed(Activation activation, Activation before) {
        SortedMap<String, String> changed = new TreeMap<>(activation.files());
        if (before != null) {
            changed.entrySet()
                    .removeIf(file -> file.getValue().equals(before.files().get(file.getKey())));
        }
        return changed;
    }
}
