package id.tanggap.process;

import id.tanggap.language.Refusal;

/** There is no such draft, file or activation. */
public class UnknownDraft extends Refusal {

    UnknownDraft() {
        super(Kind.UNKNOWN, "No such draft, file or activation", null, "process.refused.unknown");
    }
}
