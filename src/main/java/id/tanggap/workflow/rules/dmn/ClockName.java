package id.tanggap.workflow.rules.dmn;

import id.tanggap.clock.ClockKind;
import id.tanggap.workflow.rules.Phrase;

/** How refusals call a clock of a table. */
final class ClockName {

    private ClockName() {}

    /** @param complaintClass null while a report has none */
    static Object of(ClockKind clock, Object complaintClass) {
        return complaintClass == null ? clock : Phrase.of("rule.clock.of-class", clock, complaintClass);
    }

    /** The same at an instansi that has rows of its own. */
    static Object of(ClockKind clock, Object complaintClass, String instansi) {
        return Phrase.of("rule.clock.of-instansi", of(clock, complaintClass), instansi);
    }
}
