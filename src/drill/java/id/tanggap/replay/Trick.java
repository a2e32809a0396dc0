package id.tanggap.replay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a unit may try to look better than it works. Rule: docs/rules.md §7. */
enum Trick {
    /** Gives back as not its own what it would do late. */
    BOUNCING,
    /** Answers on the last working day of the month whatever is open, done or not; its head upholds every answer. */
    MASS_CLOSING,
    /** Sends the same empty words within the hour, so that there is a follow-up. */
    TEMPLATE_ANSWERS,
    /** Asks for a longer class a day before a deadline that it will miss: itself first, then an admin who helps. */
    LATE_RECLASSIFICATION,
    /** Says that what is late was done before, wherever it may say anything, and wants days off in the past. */
    REDATING,
    /** Answers within the hour, done or not; its head reopens every dispute at once, and then the work begins. */
    CLOSING_AND_REOPENING;

    /** Each trick to one unit: to the least diligent ones, who have most to gain. */
    static Map<String, Trick> given(Diligence diligence) {
        List<String> units = diligence.fromTheBottom();
        Map<String, Trick> given = new LinkedHashMap<>();
        for (int i = 0; i < values().length && i < units.size(); i++) {
            given.put(units.get(i), values()[i]);
        }
        return Collections.unmodifiableMap(given);
    }
}
