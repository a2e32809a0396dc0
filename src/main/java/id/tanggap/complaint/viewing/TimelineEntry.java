package id.tanggap.complaint.viewing;

import id.tanggap.key.TrackingNumber;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Something that happened to a case, as pages show it.
 *
 * @param at in the zone of the agency
 * @param otherCase tracking number of the other report that it is about; null when it is about this one alone
 * @param kind who did it, for the style sheet: reporter, officer, system
 */
public record TimelineEntry(
        ZonedDateTime at,
        String who,
        String what,
        String text,
        TrackingNumber otherCase,
        String kind,
        boolean internal) {

    public static List<TimelineEntry> of(List<CaseView.Event> events, ZoneId zone) {
        return events.stream()
                .map(event -> new TimelineEntry(
                        event.at().atZone(zone),
                        event.who(),
                        event.what(),
                        event.text(),
                        event.otherCase(),
                        event.author().name().toLowerCase(Locale.ROOT),
                        event.internal()))
                .toList();
    }
}
