package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.CLOCK_KIND;
import static id.tanggap.workflow.Process.Variable.RUNG;
import static id.tanggap.workflow.Process.Variable.SUGGESTED_UNIT;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Agencies;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.CaseLog;
import id.tanggap.complaint.CaseView;
import id.tanggap.complaint.CaseViews;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Viewers;
import id.tanggap.escalation.LadderPolicy;
import id.tanggap.escalation.Rung;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * A task about a case. Its form shows the case as this officer may see it, in one object {@code complaint}, and a first
 * value for each field that has one.
 */
@Component
class CaseFacts implements TaskSubject {

    private final CaseLog cases;
    private final CaseViews views;
    private final Viewers viewers;
    private final EngineOfficers officers;
    private final Agencies agencies;
    private final FormOptions options;
    private final LadderPolicy ladder;
    private final Words words;
    private final ObjectMapper json;

    CaseFacts(
            CaseLog cases,
            CaseViews views,
            Viewers viewers,
            EngineOfficers officers,
            Agencies agencies,
            FormOptions options,
            LadderPolicy ladder,
            Words words,
            ObjectMapper json) {
        this.cases = cases;
        this.views = views;
        this.viewers = viewers;
        this.officers = officers;
        this.agencies = agencies;
        this.options = options;
        this.ladder = ladder;
        this.words = words;
        this.json = json;
    }

    @Override
    public String name() {
        return TaskHandler.COMPLAINT;
    }

    /** Nobody else changes the case until the transaction ends; whoever does so now is waited for. */
    @Override
    public void lock(String trackingNumber) {
        cases.lock(trackingNumber);
    }

    @Override
    public VariableMap form(TaskEntity task, Authentication who) {
        String trackingNumber = task.getProcessInstance().getBusinessKey();
        Complaint complaint = cases.read(trackingNumber);
        CaseView view = views.show(trackingNumber, viewers.of(officers.of(who)), Languages.OF_OFFICERS);

        Map<String, Object> facts = facts(view);
        facts.put("options", options.of(complaint));
        facts.put("suggestedUnitName", name(suggestedUnit(task, complaint)));
        facts.put("returnToName", name(complaint.returnTo()));
        facts.put("binding", complaint.isBinding());
        facts.put("atNational", complaint.instansi().equals(agencies.national().code()));
        facts.put("escalation", escalation(task, complaint));

        return firstValues(task, complaint).putValue(name(), FormObject.of(facts, json));
    }

    private static Map<String, Object> facts(CaseView view) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("trackingNumber", view.trackingNumber());
        facts.put("title", view.content().title());
        facts.put("text", view.content().text());
        facts.put("statusName", view.standing().statusWord());
        facts.put("className", name(view.content().complaintClass()));
        facts.put("categoryName", name(view.content().category()));
        facts.put("districtName", name(view.content().district()));
        facts.put("address", view.content().address());
        facts.put("occurredOn", view.content().occurredOn());
        facts.put("channel", view.content().channel());
        facts.put("holderName", view.standing().holder().name());
        facts.put("filedAt", view.origin().filedOn());
        facts.put("priority", view.marks().priority());
        facts.put("flags", flags(view));
        facts.put("reporterName", view.origin().reporterName());
        facts.put("fileUrl", "/berkas/" + view.trackingNumber());
        facts.put(
                "clocks",
                view.deadlines().stream()
                        .map(deadline -> Map.of(
                                "name", deadline.name(),
                                "due", deadline.dueDay(),
                                "explanation", why(deadline),
                                "state", state(deadline)))
                        .toList());
        facts.put(
                "conversation",
                view.timeline().stream()
                        .map(event -> Map.of(
                                "at", event.when(),
                                "who", event.who(),
                                "what", event.what(),
                                "text", event.text() == null ? "" : event.text()))
                        .toList());
        facts.put("answer", last(view, EntryKind.ANSWERED));
        facts.put("disputeReason", last(view, EntryKind.DISPUTED));
        facts.put("returnReason", last(view, EntryKind.RETURNED));
        facts.put("handover", view.handover() == null ? null : view.handover().text());
        return facts;
    }

    private Map<String, Object> escalation(TaskEntity task, Complaint complaint) {
        Object clockKind = task.getVariable(CLOCK_KIND);
        Object rung = task.getVariable(RUNG);
        if (clockKind == null || rung == null) {
            return null;
        }
        var kind = ClockKind.valueOf((String) clockKind);
        return Map.of(
                "clock",
                words.of("clock", kind, Languages.OF_OFFICERS),
                "name",
                ladder.rung(kind, complaint.classCode(), ((Number) rung).intValue())
                        .map(Rung::name)
                        .orElse(""),
                "expected",
                words.of("escalation.expected", kind, Languages.OF_OFFICERS));
    }

    /** A field's key is its first value's name; where a process variable has that name, the field must not show it. */
    private VariableMap firstValues(TaskEntity task, Complaint complaint) {
        VariableMap values = Variables.createVariables();
        switch (task.getTaskDefinitionKey()) {
            case "verifyComplaint" ->
                values.putValue("class", complaint.classCode())
                        .putValue("category", complaint.category())
                        .putValue("instansi", complaint.instansi())
                        .putValue("anonymous", complaint.anonymous())
                        .putValue("confidential", complaint.confidential())
                        .putValue("priority", complaint.priority().name());
            case "disposeComplaint" -> values.putValue("unit", suggestedUnit(task, complaint));
            case "decideReturn" -> values.putValue("unit", complaint.returnTo());
            default -> values.putValue("unit", null);
        }
        // Decisions of earlier tasks are process variables; each form starts undecided.
        return values.putValue("decision", null);
    }

    private static String suggestedUnit(TaskEntity task, Complaint complaint) {
        String suggested = (String) task.getVariable(SUGGESTED_UNIT);
        return suggested == null || suggested.equals(complaint.reportedUnit()) ? null : suggested;
    }

    private String name(String agency) {
        return agencies.find(agency).map(found -> found.name()).orElse(null);
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

    private static String last(CaseView view, EntryKind kind) {
        return view.timeline().stream()
                .filter(event -> event.kind() == kind && event.text() != null)
                .reduce((earlier, later) -> later)
                .map(CaseView.Event::text)
                .orElse(null);
    }

    private static String state(CaseView.Deadline deadline) {
        return deadline.countdown() == null ? deadline.stateWord() : deadline.stateWord() + ", " + deadline.countdown();
    }

    /** The explanation after its date, which stands beside it. */
    private static String why(CaseView.Deadline deadline) {
        String explanation = deadline.explanation();
        int date = explanation.indexOf(": ");
        return date < 0 ? explanation : explanation.substring(date + 2);
    }
}
