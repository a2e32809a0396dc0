package id.tanggap.complaint.web;

import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseView.DeadlineState;
import id.tanggap.complaint.viewing.CaseView.ReporterAction;
import id.tanggap.complaint.viewing.TimelineEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A {@link CaseView} in the words of the pages.
 *
 * @param statusKey one of the public states of docs/rules.md §3
 * @param reporter whether it is shown to its reporter
 * @param question what the verifier asked for, while an answer is awaited
 * @param answer what the unit answered last; null while it waits for nobody's word
 * @param filedOn null when no content may be shown
 * @param next the deadline that is to be met first, late or not; null when none runs
 * @param told that superiors were told of the deadline that has passed, newest last
 */
record ReportPage(
        CaseView view,
        String statusKey,
        LocalDate filedOn,
        boolean reporter,
        String question,
        String answer,
        CaseView.Deadline next,
        List<CaseView.Event> told,
        Set<String> actions,
        List<TimelineEntry> timeline,
        List<Due> deadlines) {

    /** A deadline and why it is what it is. */
    record Due(String name, LocalDate due, String explanation, String state, String countdown) {}

    /** A case of which nothing but its status may be told. */
    static ReportPage ofExistence(CaseView view) {
        String status = publicStatus(view.standing().status());
        return new ReportPage(view, status, null, false, null, null, null, List.of(), Set.of(), List.of(), List.of());
    }

    static ReportPage of(CaseView view, boolean reporter, ZoneId zone) {
        return new ReportPage(
                view,
                publicStatus(view.standing().status()),
                LocalDate.ofInstant(view.origin().filedAt(), zone),
                reporter,
                question(view),
                answer(view),
                nextDue(view).orElse(null),
                told(view),
                view.actions().stream().map(ReportPage::word).collect(Collectors.toSet()),
                TimelineEntry.of(view.timeline(), zone),
                dues(view));
    }

    /** Why its content is not shown: told by the public status alone, so that it gives away no flag. */
    public String hiddenAs() {
        return switch (statusKey) {
            case "UNVERIFIED", "AWAITING_COMPLETION" -> "unverified";
            case "ARCHIVED" -> "archived";
            default -> "confidential";
        };
    }

    static List<Due> dues(CaseView view) {
        return view.deadlines().stream()
                .map(deadline -> new Due(
                        deadline.name(),
                        deadline.due(),
                        deadline.explanation(),
                        stateWord(deadline.state()),
                        deadline.countdown()))
                .toList();
    }

    static String publicStatus(Status status) {
        return switch (status.publicly()) {
            case FORWARDED -> "NOT_FOLLOWED_UP";
            case CLOSED -> "DONE";
            default -> status.publicly().name();
        };
    }

    private static String stateWord(DeadlineState state) {
        return switch (state) {
            case MET, MET_LATE -> "met";
            default -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Optional<CaseView.Deadline> nextDue(CaseView view) {
        return view.deadlines().stream()
                .filter(CaseView.Deadline::isOpen)
                .min(Comparator.comparing(CaseView.Deadline::dueAt));
    }

    private static List<CaseView.Event> told(CaseView view) {
        return nextDue(view)
                .filter(CaseView.Deadline::isOverdue)
                .map(late -> view.timeline().stream()
                        .filter(event -> event.kind() == EntryKind.ESCALATED
                                && !event.at().isBefore(late.dueAt()))
                        .toList())
                .orElse(List.of());
    }

    private static String question(CaseView view) {
        boolean asked = view.standing().status() == Status.AWAITING_COMPLETION;
        return asked ? last(view, EntryKind.COMPLETION_REQUESTED) : null;
    }

    private static String answer(CaseView view) {
        Status status = view.standing().status();
        boolean judged = status == Status.ANSWERED || status == Status.CLOSED;
        return judged ? last(view, EntryKind.ANSWERED) : null;
    }

    private static String last(CaseView view, EntryKind kind) {
        return view.timeline().stream()
                .filter(event -> event.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(CaseView.Event::text)
                .orElse(null);
    }

    private static String word(ReporterAction action) {
        return action == ReporterAction.REPLIES ? "reply" : action.name().toLowerCase(Locale.ROOT);
    }
}
