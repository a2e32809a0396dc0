package id.tanggap.scoring.web;

import java.util.List;

/**
 * What came of a unit's month, and what its reader may do about it.
 *
 * @param mayJudge whether the reader may enter findings and corrections
 * @param objection null without one, and for those who do not work for the instansi
 * @param consequences rewards for everybody once they are signed, the rest for insiders
 * @param faults what can be corrected; empty for those who may not
 */
record Aftermath(boolean mayJudge, Objected objection, List<Follow> consequences, List<Choice> faults) {

    /** @param decision null before it is decided */
    record Objected(String reason, Boolean accepted, String decision) {}

    /** @param letter code of its letter, or null */
    record Follow(String name, String state, String letter, String note, String plan, String report) {}

    record Choice(long fact, String text) {}
}
