package id.tanggap.workflow.hindsight;

import id.tanggap.process.Hindsight;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the changed tables about the cases of the last quarter. */
@Component
class TableHindsight implements Hindsight {

    private static final String LIMITS = "limits.dmn";
    private static final String ROUTING = "routing.dmn";
    private static final Duration QUARTER = Duration.ofDays(92);

    private final LateCases lateCases;
    private final OtherUnits otherUnits;
    private final Clock clock;

    TableHindsight(LateCases lateCases, OtherUnits otherUnits, Clock clock) {
        this.lateCases = lateCases;
        this.otherUnits = otherUnits;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(Map<String, byte[]> before, Map<String, byte[]> after) {
        Instant since = clock.instant().minus(QUARTER);
        List<Effect> effects = new ArrayList<>();
        if (after.containsKey(LIMITS)) {
            effects.add(lateCases.under(new TrialTable("limits", after.get(LIMITS)), LIMITS, since));
        }
        if (after.containsKey(ROUTING) && before.containsKey(ROUTING)) {
            effects.add(otherUnits.between(
                    new TrialTable("routing", before.get(ROUTING)),
                    new TrialTable("routing", after.get(ROUTING)),
                    ROUTING,
                    since));
        }
        return effects;
    }
}
