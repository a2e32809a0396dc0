package id.tanggap.workflow.hindsight;

import id.tanggap.clock.ClockHindsight;
import id.tanggap.clock.ClockHindsight.Outcome;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.process.Hindsight.Effect;
import id.tanggap.workflow.adapter.LimitRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which cases would have missed a deadline under other limits. A limit that begins later is tried as if it held already. */
@Component
class LateCases {

    /** Clocks that are looked at, the newest; more would tell nothing else and keep a page waiting. */
    private static final int MOST = 20_000;

    private final ClockHindsight clocks;

    LateCases(ClockHindsight clocks) {
        this.clocks = clocks;
    }

    Effect under(TrialTable table, String file, Instant since) {
        Outcome outcome = clocks.under(
                (kind, complaintClass, instansi) -> workingDays(table, kind, complaintClass, instansi), since, MOST);
        return new Effect(
                file,
                "late",
                outcome.wouldBeLate().size(),
                outcome.cases().size(),
                outcome.late().size());
    }

    private static int workingDays(TrialTable table, ClockKind kind, String complaintClass, String instansi) {
        List<DatedLimit> national = limits(table, kind, complaintClass, null);
        List<DatedLimit> own = limits(table, kind, complaintClass, instansi).stream()
                .filter(limit -> !national.contains(limit))
                .toList();
        return DatedLimit.choose(national, own, LocalDate.MAX).workingDays();
    }

    private static List<DatedLimit> limits(TrialTable table, ClockKind kind, String complaintClass, String instansi) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("clockKind", kind.name());
        facts.put("complaintClass", complaintClass);
        facts.put("instansi", instansi);
        return table.ask(facts).stream().map(LimitRow::read).toList();
    }
}
