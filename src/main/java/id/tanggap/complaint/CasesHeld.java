package id.tanggap.complaint;

import id.tanggap.clock.CasesAboutToMove;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Locks cases whose clocks are moved for all at once, as everybody does who moves a case. */
@Component
class CasesHeld {

    private final Complaints complaints;

    CasesHeld(Complaints complaints) {
        this.complaints = complaints;
    }

    @EventListener
    void on(CasesAboutToMove moving) {
        complaints.lockAll(moving.caseNumbers());
    }
}
