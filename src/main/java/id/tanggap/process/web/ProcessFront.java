package id.tanggap.process.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.process.Activation;
import id.tanggap.process.DraftReview;
import id.tanggap.process.Drafting;
import id.tanggap.process.InForce;
import id.tanggap.process.Live;
import id.tanggap.process.MoveRequests;
import id.tanggap.process.ProcessRights;
import id.tanggap.process.ReleaseReview;
import id.tanggap.process.ReleaseReview.Own;
import id.tanggap.process.RunningCases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the first page of the process shows. */
@Component
class ProcessFront {

    private final InForce inForce;
    private final Drafting drafts;
    private final DraftReview review;
    private final ReleaseReview release;
    private final MoveRequests moves;
    private final ProcessJournal journal;
    private final RunningCases running;
    private final ToldDifferences told;
    private final Agencies agencies;

    ProcessFront(
            InForce inForce,
            Drafting drafts,
            DraftReview review,
            ReleaseReview release,
            MoveRequests moves,
            ProcessJournal journal,
            RunningCases running,
            ToldDifferences told,
            Agencies agencies) {
        this.inForce = inForce;
        this.drafts = drafts;
        this.review = review;
        this.release = release;
        this.moves = moves;
        this.journal = journal;
        this.running = running;
        this.told = told;
        this.agencies = agencies;
    }

    /**
     * @param where name of the instansi; null for all
     * @param cases how many run by it
     * @param behind how many of those whose it is run by something else; 0 if it is in force nowhere
     */
    record InUse(Activation activation, String where, long cases, long behind) {}

    /** A file that an owner changed, and what the release would change of it. */
    record Beside(Own file, List<ToldDifferences.Told> differences) {}

    void fill(Model model, Officer officer, Locale locale) {
        Live live = inForce.live();
        model.addAttribute("drafts", drafts.newest(officer))
                .addAttribute("inUse", inUse(officer, live))
                .addAttribute("nation", live.nation())
                .addAttribute("trials", live.trials())
                .addAttribute("names", names())
                .addAttribute("zone", agencies.national().zone())
                .addAttribute("history", journal.lines(officer))
                .addAttribute("beside", beside(officer, locale))
                .addAttribute("moves", moves.newest(officer))
                .addAttribute("mayDraft", ProcessRights.mayDraft(officer));
    }

    /** Newest first: what new cases start by, and what older ones still go by. */
    private List<InUse> inUse(Officer officer, Live live) {
        Map<String, Long> cases = running.byDeployment();
        return journal.activations(officer).stream()
                .filter(activation -> cases.containsKey(activation.deployment()) || isInForce(activation, live))
                .map(activation -> new InUse(
                        activation,
                        activation.instansi() == null ? null : names().get(activation.instansi()),
                        cases.getOrDefault(activation.deployment(), 0L),
                        isInForce(activation, live) ? moves.foresee(officer, activation.id()) : 0))
                .toList();
    }

    private static boolean isInForce(Activation activation, Live live) {
        return activation.id() == live.nation().id()
                || live.trials().values().stream().anyMatch(trial -> trial.id() == activation.id());
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        agencies.instansi().forEach(instansi -> names.put(instansi.code(), instansi.name()));
        return names;
    }

    private List<Beside> beside(Officer officer, Locale locale) {
        return release.own(officer).stream()
                .map(file -> new Beside(
                        file,
                        file.shipped() == null
                                ? List.of()
                                : told.of(review.differences(file.file(), file.own(), file.shipped()), locale)))
                .toList();
    }
}
