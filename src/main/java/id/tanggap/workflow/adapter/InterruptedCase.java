package id.tanggap.workflow.adapter;

import id.tanggap.language.Refusal;

/** The process of a case is not where the case stands, so nothing can be told to it now; the watch puts it back. */
class InterruptedCase extends Refusal {

    InterruptedCase() {
        super(Kind.LATE, "No process waits for what happened to the case", null, "case.interrupted");
    }
}
