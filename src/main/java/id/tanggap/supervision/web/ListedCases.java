package id.tanggap.supervision.web;

import static java.util.stream.Collectors.toMap;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.viewing.CaseLinks;
import id.tanggap.complaint.viewing.CaseLinks.Place;
import id.tanggap.complaint.viewing.CaseTitles;
import id.tanggap.escalation.RungStanding;
import id.tanggap.escalation.RungStandings;
import id.tanggap.key.TrackingNumber;
import id.tanggap.supervision.Scope;
import id.tanggap.supervision.web.ListedCase.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the cases of a page what a reader of it may know, in the reader's language. */
@Component
class ListedCases {

    private final CaseLog cases;
    private final CaseClocks clocks;
    private final RungStandings ladders;
    private final CaseTitles titles;
    private final CaseLinks links;
    private final Agencies agencies;
    private final LadderWords words;
    private final Clock clock;

    ListedCases(
            CaseLog cases,
            CaseClocks clocks,
            RungStandings ladders,
            CaseTitles titles,
            CaseLinks links,
            Agencies agencies,
            LadderWords words,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.ladders = ladders;
        this.titles = titles;
        this.links = links;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    /** In the order of their numbers as given. */
    @Transactional(readOnly = true)
    List<ListedCase> of(Collection<TrackingNumber> numbers, Officer officer, Scope scope, Locale locale) {
        Map<TrackingNumber, Complaint> read =
                cases.read(numbers).stream().collect(toMap(Complaint::trackingNumber, Function.identity()));
        Map<TrackingNumber, List<Reading>> readings = clocks.of(numbers);
        Map<TrackingNumber, RungStanding> standings = ladders.of(readings);
        Map<TrackingNumber, Place> places = links.of(numbers, officer);
        return numbers.stream()
                .map(read::get)
                .filter(Objects::nonNull)
                .map(complaint -> {
                    TrackingNumber number = complaint.trackingNumber();
                    List<Reading> own = readings.getOrDefault(number, List.of());
                    Place place = places.get(number);
                    return new ListedCase(
                            number,
                            titles.of(complaint, officer).orElse(null),
                            place,
                            named(complaint.instansi()),
                            named(complaint.unit()),
                            words.holder(complaint, locale),
                            complaint.status(),
                            words.status(complaint.status(), locale),
                            deadline(own, locale),
                            words.asked(standings.get(number), locale),
                            ladders.next(complaint, own)
                                    .map(coming -> words.next(coming, agencies.zoneOf(complaint.instansi()), locale))
                                    .orElse(null),
                            scope.directs() && place == Place.FILE);
                })
                .toList();
    }

    private ListedCase.Deadline deadline(List<Reading> readings, Locale locale) {
        Instant now = clock.instant();
        return readings.stream()
                .filter(Reading::running)
                .filter(reading -> reading.kind().hasLadder() && !reading.paused())
                .min(Comparator.comparing(Reading::dueAt))
                .map(reading -> words.deadline(reading, now, locale))
                .orElse(null);
    }

    private Named named(String code) {
        return code == null ? null : new Named(code, agencies.get(code).name());
    }
}
