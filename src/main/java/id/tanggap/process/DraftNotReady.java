package id.tanggap.process;

import id.tanggap.language.Refusal;

/** A draft is in no state for what is asked of it. */
public class DraftNotReady extends Refusal {

    DraftNotReady(String code, Object... arguments) {
        super(Kind.LATE, "Draft: " + code, null, "process.refused." + code, arguments);
    }
}
