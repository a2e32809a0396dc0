package id.tanggap.supervision.directive;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import id.tanggap.supervision.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the holder of one case, in a transaction of its own: the words in its conversation, the act in the journal. */
@Component
class Asking {

    private final CaseLog cases;
    private final Viewers viewers;
    private final DirectiveLog log;
    private final Journal journal;

    Asking(CaseLog cases, Viewers viewers, DirectiveLog log, Journal journal) {
        this.cases = cases;
        this.viewers = viewers;
        this.log = log;
        this.journal = journal;
    }

    @Transactional
    DirectiveOutcome ask(long directive, TrackingNumber number, Officer officer, Scope scope, String words) {
        Complaint complaint = cases.find(number).orElse(null);
        if (complaint == null
                || !scope.has(complaint.instansi(), complaint.unit())
                || !viewers.mayOpen(officer, complaint)) {
            return DirectiveOutcome.UNKNOWN;
        }
        complaint = cases.lock(number);
        if (complaint.status().isFinal()) {
            return DirectiveOutcome.OVER;
        }
        if (complaint.status().isAwaitingReporter()) {
            return DirectiveOutcome.WITH_REPORTER;
        }
        if (log.isFirst(directive, number.value())) {
            cases.noteDirective(complaint, officer, words);
            journal.note(Deed.DIRECTED, officer.username(), complaint.instansi(), number.value(), complaint.holder());
        }
        return DirectiveOutcome.ASKED;
    }
}
