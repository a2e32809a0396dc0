package id.tanggap.complaint.web;

import id.tanggap.complaint.CaseView;
import id.tanggap.complaint.CaseView.DeadlineState;
import id.tanggap.complaint.CaseView.ReporterAction;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.TimelineEntry;
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
 */
record ReportPage(
        String trackingNumber,
        String statusKey,
        String statusWord,
        String holderName,
        String dueText,
        String countdown,
        String next,
        boolean contentVisible,
        String title,
        String text,
        String category,
        String district,
        LocalDate filedOn,
        boolean anonymous,
        boolean confidential,
        boolean reporter,
        String question,
        Set<String> actions,
        CaseView.Parent mergedInto,
        CaseView.Handover handover,
        List<TimelineEntry> timeline,
        List<Due> deadlines) {

    /** A deadline and why it is what it is. */
    record Due(String name, LocalDate due, String explanation, String state, String countdown) {}

    static ReportPage of(CaseView view, boolean reporter, ZoneId zone) {
        return new ReportPage(
                view.trackingNumber(),
                publicStatus(view.status()),
                view.statusWord(),
                view.holder().name(),
                nextDue(view).map(CaseView.Deadline::explanation).orElse(null),
                nextDue(view).map(CaseView.Deadline::countdown).orElse(null),
                view.nextStep(),
                view.contentVisible(),
                view.title(),
                view.text(),
                name(view.category()),
                name(view.district()),
                LocalDate.ofInstant(view.filedAt(), zone),
                view.anonymous(),
                view.confidential(),
                reporter,
                question(view),
                view.actions().stream().map(ReportPage::word).collect(Collectors.toSet()),
                view.mergedInto(),
                view.handover(),
                TimelineEntry.of(view.timeline(), zone),
                dues(view));
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
        return switch (status) {
            case UNVERIFIED, AWAITING_COMPLETION, ARCHIVED -> status.name();
            case FORWARDED -> "NOT_FOLLOWED_UP";
            case IN_PROGRESS, ANSWERED, DISPUTED -> "IN_PROGRESS";
            case CLOSED -> "DONE";
        };
    }

    static String name(CaseView.Named named) {
        return named == null ? null : named.name();
    }

    private static String stateWord(DeadlineState state) {
        return switch (state) {
            case MET, MET_LATE -> "met";
            default -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Optional<CaseView.Deadline> nextDue(CaseView view) {
        return view.deadlines().stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .min(Comparator.comparing(CaseView.Deadline::dueAt));
    }

    private static String question(CaseView view) {
        if (view.status() != Status.AWAITING_COMPLETION) {
            return null;
        }
        return view.timeline().stream()
                .filter(event -> event.kind() == EntryKind.COMPLETION_REQUESTED)
                .reduce((earlier, later) -> later)
                .map(CaseView.Event::text)
                .orElse(null);
    }

    private static String word(ReporterAction action) {
        return action == ReporterAction.REPLIES ? "reply" : action.name().toLowerCase(Locale.ROOT);
    }
}
