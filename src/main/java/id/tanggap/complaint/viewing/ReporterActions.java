package id.tanggap.complaint.viewing;

import static id.tanggap.complaint.viewing.CaseView.ReporterAction.COMPLETION;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.CONFIRMATION;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.DISPUTE;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.HANDOVER;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.OBJECTION;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.REPLIES;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.VERDICT;
import static id.tanggap.complaint.viewing.CaseView.ReporterAction.WITHDRAWAL;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Outcome;
import id.tanggap.complaint.handling.ArchiveObjections;
import id.tanggap.complaint.viewing.CaseView.ReporterAction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a reporter can do now with the own report. */
@Component
class ReporterActions {

    private final ArchiveObjections objections;

    ReporterActions(ArchiveObjections objections) {
        this.objections = objections;
    }

    /** @param handover null when there is nothing to tell of one */
    List<ReporterAction> of(Complaint complaint, CaseView.Handover handover) {
        List<ReporterAction> actions = new ArrayList<>(of(complaint));
        // While there is something to consent to, it can be consented to.
        if (handover != null && handover.scope() != null) {
            actions.add(HANDOVER);
        }
        return actions;
    }

    private List<ReporterAction> of(Complaint complaint) {
        return switch (complaint.status()) {
            case AWAITING_COMPLETION -> List.of(COMPLETION, WITHDRAWAL);
            case ANSWERED -> List.of(CONFIRMATION, DISPUTE, REPLIES, WITHDRAWAL);
            case CLOSED -> isUnsolved(complaint) ? List.of() : List.of(VERDICT);
            case ARCHIVED -> objections.isOpen(complaint) ? List.of(OBJECTION) : List.of();
            default -> List.of(REPLIES, WITHDRAWAL);
        };
    }

    private static boolean isUnsolved(Complaint complaint) {
        return complaint.verdict() != null && complaint.verdict().outcome() == Outcome.UNSOLVED;
    }
}
