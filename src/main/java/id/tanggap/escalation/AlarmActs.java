package id.tanggap.escalation;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.handling.Relief;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever is alarmed does with the cases that wait for somebody who is not there: takes them over or gives them to
 * another unit, one or as many as the form shows. Rule: docs/rules.md §6.
 */
@Service
@Transactional
public class AlarmActs {

    /** So many cases are shown, and moved at once. */
    public static final int AT_ONCE = 50;

    private final AlarmLog alarms;
    private final Relief relief;

    AlarmActs(AlarmLog alarms, Relief relief) {
        this.alarms = alarms;
        this.relief = relief;
    }

    /**
     * @param report tracking number of the case that is meant; null for all that are shown
     * @return whether others wait still
     * @throws InvalidInput if it waits no longer, or nothing does
     */
    public boolean takeOver(String key, Officer admin, String report, String note) {
        return each(key, admin, report, note, number -> relief.takeOver(number, admin, note));
    }

    /** The same for a unit that is to work on them. */
    public boolean reassign(String key, Officer officer, String report, String unit, String note) {
        return each(key, officer, report, note, number -> relief.reassign(number, officer, unit, note));
    }

    private boolean each(String key, Officer officer, String report, String note, Consumer<TrackingNumber> act) {
        alarms.answer(key, officer, note);
        List<TrackingNumber> waiting = alarms.tasks(alarms.read(key), officer, AT_ONCE + 1).stream()
                .flatMap(task -> task.trackingNumber().stream())
                .toList();
        // In the order of their numbers, so that two who move many never wait for each other.
        List<TrackingNumber> meant = waiting.stream()
                .limit(AT_ONCE)
                .filter(number -> report == null || number.value().equals(report))
                .sorted()
                .toList();
        InvalidInput.require(!meant.isEmpty(), "report", "alarm.nothing.waits");
        meant.forEach(act);
        return waiting.size() > meant.size();
    }
}
