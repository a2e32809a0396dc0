package id.tanggap.supervision.web;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.viewing.TeamNames;
import id.tanggap.escalation.Coming;
import id.tanggap.escalation.RungStanding;
import id.tanggap.language.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says who holds a case, how late it is, who was asked about it and who comes next. */
@Component
class LadderWords {

    private final Words words;
    private final TeamNames teams;
    private final Agencies agencies;

    LadderWords(Words words, TeamNames teams, Agencies agencies) {
        this.words = words;
        this.teams = teams;
        this.agencies = agencies;
    }

    String status(Status status, Locale locale) {
        return words.of("status", status, locale);
    }

    String holder(Complaint complaint, Locale locale) {
        return complaint.status().isAwaitingReporter()
                ? words.text("holder.reporter", locale)
                : agencies.get(complaint.holder()).name();
    }

    ListedCase.Deadline deadline(Reading reading, Instant now, Locale locale) {
        boolean late = reading.overdue(now);
        int days = late
                ? reading.lateDays(now).orElse(0)
                : reading.remainingDays(LocalDate.ofInstant(now, reading.zone()));
        return new ListedCase.Deadline(
                words.of("clock", reading.kind(), locale),
                reading.dueDay(),
                late,
                days,
                words.text(late ? "countdown.over" : "countdown.left", locale, days));
    }

    /** Null for a case that stands on no rung. */
    ListedCase.Asked asked(RungStanding standing, Locale locale) {
        return standing == null
                ? null
                : new ListedCase.Asked(
                        standing.rung(),
                        named(standing.told(), locale),
                        standing.raisedAt(),
                        standing.answer() == null ? null : words.text("handover.answer." + standing.answer(), locale),
                        standing.answeredAt());
    }

    ListedCase.Next next(Coming coming, ZoneId zone, Locale locale) {
        return new ListedCase.Next(
                words.of("clock", coming.clock(), locale),
                coming.rung(),
                named(coming.told(), locale),
                LocalDate.ofInstant(coming.at(), zone));
    }

    private List<String> named(List<String> groups, Locale locale) {
        return groups.stream().map(group -> teams.of(group, locale)).toList();
    }
}
