package id.tanggap.process;

import id.tanggap.language.Refusal;

/** Nobody approves what they drafted, whatever roles they hold. */
public class OwnDraft extends Refusal {

    OwnDraft() {
        super(Kind.FORBIDDEN, "The author asks for approval", null, "process.refused.own");
    }
}
