package id.tanggap.workflow.task;

import static id.tanggap.language.Languages.OF_OFFICERS;
import static id.tanggap.workflow.Process.Variable.CLOCK_KIND;
import static id.tanggap.workflow.Process.Variable.RUNG;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.HandlingSettings;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.escalation.LadderPolicy;
import id.tanggap.escalation.Rung;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * A task about a case. Who acts is the model's affair; who sees the case is asked by the same table as the case file,
 * so no model makes anybody a reader. Rule: docs/rules.md §5.
 */
@Component
class CaseSubject implements TaskSubject<CaseForm> {

    private final CaseLog cases;
    private final CaseViews views;
    private final Viewers viewers;
    private final Agencies agencies;
    private final FormOptions options;
    private final Suggestion suggestion;
    private final LadderPolicy ladder;
    private final HandlingSettings settings;
    private final Journal journal;
    private final Words words;

    CaseSubject(
            CaseLog cases,
            CaseViews views,
            Viewers viewers,
            Agencies agencies,
            FormOptions options,
            Suggestion suggestion,
            LadderPolicy ladder,
            HandlingSettings settings,
            Journal journal,
            Words words) {
        this.cases = cases;
        this.views = views;
        this.viewers = viewers;
        this.agencies = agencies;
        this.options = options;
        this.suggestion = suggestion;
        this.ladder = ladder;
        this.settings = settings;
        this.journal = journal;
        this.words = words;
    }

    @Override
    public Class<CaseForm> data() {
        return CaseForm.class;
    }

    @Override
    public void lock(String key) {
        cases.lock(new TrackingNumber(key));
    }

    @Override
    public void admit(String key, Officer officer) {
        if (viewers.isAccused(officer, cases.read(new TrackingNumber(key)))) {
            throw new AccessDeniedException("The case is about the officer's unit");
        }
    }

    @Override
    public CaseForm show(OpenTask task, Officer officer) {
        Complaint complaint = cases.read(task.trackingNumber());
        Viewer viewer = viewers.of(officer, complaint);
        CaseView view = views.show(task.trackingNumber(), viewer, OF_OFFICERS);
        Deed deed = view.origin().reporterName() == null ? Deed.FILE_OPENED : Deed.IDENTITY_OPENED;
        journal.note(deed, officer.username(), complaint.instansi(), task.key(), viewer.name());
        return new CaseForm(
                report(view),
                marks(view),
                standing(view),
                step(task, complaint, view),
                escalation(task, complaint),
                options.of(complaint));
    }

    private static CaseForm.Report report(CaseView view) {
        return new CaseForm.Report(
                view.trackingNumber().value(),
                view.content().title(),
                view.content().text(),
                view.content().address(),
                view.content().occurredOn(),
                view.content().channel(),
                view.origin().filedOn(),
                view.origin().reporterName(),
                "/berkas/" + view.trackingNumber());
    }

    private static CaseForm.Marks marks(CaseView view) {
        return new CaseForm.Marks(
                name(view.content().complaintClass()),
                name(view.content().category()),
                name(view.content().district()),
                view.marks().priority(),
                flags(view));
    }

    private static CaseForm.Standing standing(CaseView view) {
        return new CaseForm.Standing(
                view.standing().statusWord(),
                view.standing().holder().name(),
                view.deadlines().stream().map(CaseSubject::clock).toList(),
                view.timeline().stream()
                        .map(event -> new CaseForm.Said(
                                event.when(), event.who(), event.what(), event.text() == null ? "" : event.text()))
                        .toList());
    }

    private CaseForm.Step step(OpenTask task, Complaint complaint, CaseView view) {
        return new CaseForm.Step(
                last(view, EntryKind.ANSWERED),
                last(view, EntryKind.DISPUTED, EntryKind.FOUND_UNSOLVED),
                last(view, EntryKind.RETURNED),
                name(complaint.returnTo()),
                name(suggestion.of(task, complaint)),
                complaint.isBindingAfter(settings.returnsUntilBinding()),
                complaint.instansi().equals(agencies.national().code()),
                view.handover() == null ? null : view.handover().text());
    }

    private CaseForm.Escalation escalation(OpenTask task, Complaint complaint) {
        Object clockKind = task.variable(CLOCK_KIND);
        Object rung = task.variable(RUNG);
        if (clockKind == null || rung == null) {
            return null;
        }
        var kind = ClockKind.valueOf((String) clockKind);
        return new CaseForm.Escalation(
                ladder.rung(kind, complaint.classCode(), ((Number) rung).intValue())
                        .map(Rung::name)
                        .orElse(""),
                words.of("clock", kind, OF_OFFICERS),
                words.of("escalation.expected", kind, OF_OFFICERS));
    }

    private String name(String agency) {
        return agencies.find(agency).map(Agency::name).orElse(null);
    }

    private static String name(CaseView.Named named) {
        return named == null ? null : named.name();
    }

    private static String flags(CaseView view) {
        List<String> flags = new ArrayList<>();
        if (view.marks().anonymous()) {
            flags.add("Anonim");
        }
        if (view.marks().confidential()) {
            flags.add("Rahasia");
        }
        return flags.isEmpty() ? null : String.join(" · ", flags);
    }

    private static String last(CaseView view, EntryKind... kinds) {
        return view.timeline().stream()
                .filter(event -> List.of(kinds).contains(event.kind()) && event.text() != null)
                .reduce((earlier, later) -> later)
                .map(CaseView.Event::text)
                .orElse(null);
    }

    /** The explanation begins with its date, which stands beside it. */
    private static CaseForm.Clock clock(CaseView.Deadline deadline) {
        String explanation = deadline.explanation();
        int date = explanation.indexOf(": ");
        return new CaseForm.Clock(
                deadline.name(),
                deadline.dueDay(),
                date < 0 ? explanation : explanation.substring(date + 2),
                deadline.countdown() == null
                        ? deadline.stateWord()
                        : deadline.stateWord() + ", " + deadline.countdown());
    }
}
