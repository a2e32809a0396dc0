package id.tanggap.process.web;

import id.tanggap.agency.Officer;
import id.tanggap.process.Activating;
import id.tanggap.process.Draft;
import id.tanggap.process.DraftReview;
import id.tanggap.process.Drafting;
import id.tanggap.process.ModelFinding;
import id.tanggap.process.Move;
import id.tanggap.process.MoveRequests;
import id.tanggap.process.web.ProcessJournal.Line;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The same as the pages of the process, for programs of its owners and approvers (HTTP Basic). */
@RestController
@RequestMapping("/api/v1/process")
class ProcessApi {

    private final Drafting drafts;
    private final Activating activations;
    private final MoveRequests moves;
    private final DraftReview review;
    private final ToldDifferences told;
    private final ToldEffects effects;
    private final ProcessJournal journal;

    ProcessApi(
            Drafting drafts,
            Activating activations,
            MoveRequests moves,
            DraftReview review,
            ToldDifferences told,
            ToldEffects effects,
            ProcessJournal journal) {
        this.drafts = drafts;
        this.activations = activations;
        this.moves = moves;
        this.review = review;
        this.told = told;
        this.effects = effects;
        this.journal = journal;
    }

    record Reviewed(
            long id,
            String author,
            String reason,
            Draft.State state,
            String approver,
            List<Draft.Change> files,
            List<ModelFinding> findings,
            List<ToldDifferences.Told> differences,
            List<ToldEffects.Told> effects) {}

    /** @param approve false to refuse */
    record Decision(Boolean approve, String reason) {}

    record Where(String instansi) {}

    record Back(long to, String instansi, String reason) {}

    record Activated(long activation) {}

    record Which(long activation) {}

    @PostMapping(path = "/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Reviewed> draft(
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Locale locale) {
        Draft draft = drafts.submit(officer, SentFiles.read(files), reason);
        return ResponseEntity.created(URI.create("/api/v1/process/drafts/" + draft.id()))
                .body(reviewed(draft, locale));
    }

    @GetMapping("/drafts/{id}")
    Reviewed draft(
            @PathVariable long id, @AuthenticationPrincipal(expression = "officer") Officer officer, Locale locale) {
        return reviewed(drafts.find(officer, id), locale);
    }

    @PostMapping("/drafts/{id}/approval")
    Reviewed decide(
            @PathVariable long id,
            @RequestBody Decision decision,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Locale locale) {
        boolean approve = decision.approve() == null || decision.approve();
        drafts.decide(officer, id, approve, decision.reason());
        return reviewed(drafts.find(officer, id), locale);
    }

    @PostMapping("/drafts/{id}/activation")
    @ResponseStatus(HttpStatus.CREATED)
    Activated activate(
            @PathVariable long id,
            @RequestBody(required = false) Where where,
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return new Activated(activations.activate(officer, id, where == null ? null : where.instansi()));
    }

    @PostMapping("/rollback")
    @ResponseStatus(HttpStatus.CREATED)
    Activated restore(@RequestBody Back back, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return new Activated(activations.restore(officer, back.to(), back.instansi(), back.reason()));
    }

    /** Running cases follow in the background: see the moves. */
    @PostMapping("/moves")
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<Move> move(@RequestBody Which which, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        moves.ask(officer, which.activation());
        return moves.newest(officer);
    }

    @GetMapping("/moves")
    List<Move> moves(@AuthenticationPrincipal(expression = "officer") Officer officer) {
        return moves.newest(officer);
    }

    @GetMapping("/journal")
    List<Line> journal(@AuthenticationPrincipal(expression = "officer") Officer officer) {
        return journal.lines(officer);
    }

    @GetMapping(path = "/files/{hash}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    byte[] file(@PathVariable String hash, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return review.download(officer, hash);
    }

    private Reviewed reviewed(Draft draft, Locale locale) {
        return new Reviewed(
                draft.id(),
                draft.author(),
                draft.reason(),
                draft.state(),
                draft.approver(),
                draft.changes(),
                List.of(),
                told.of(draft, locale),
                effects.of(draft, locale));
    }
}
