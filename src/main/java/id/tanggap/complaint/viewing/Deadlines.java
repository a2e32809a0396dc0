package id.tanggap.complaint.viewing;

import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.viewing.CaseView.Deadline;
import id.tanggap.complaint.viewing.CaseView.DeadlineState;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The clocks of a case as people read them: until when, how long still or over by how much, and why. */
@Component
class Deadlines {

    private final CaseClocks clocks;
    private final Words words;
    private final Clock clock;

    Deadlines(CaseClocks clocks, Words words, Clock clock) {
        this.clocks = clocks;
        this.words = words;
        this.clock = clock;
    }

    List<Deadline> of(TrackingNumber trackingNumber, Locale locale) {
        Instant now = clock.instant();
        return clocks.of(trackingNumber).stream()
                .map(reading -> deadline(reading, now, locale))
                .toList();
    }

    private Deadline deadline(Reading reading, Instant now, Locale locale) {
        DeadlineState state = state(reading, now);
        return new Deadline(
                reading.kind(),
                words.of("clock", reading.kind(), locale),
                reading.dueDay(),
                words.date(reading.dueDay(), locale),
                reading.dueAt(),
                state,
                words.of("deadline", state, locale),
                countdown(reading, state, now, locale),
                reading.explanation().in(words, locale));
    }

    private String countdown(Reading reading, DeadlineState state, Instant now, Locale locale) {
        LocalDate today = LocalDate.ofInstant(now, reading.zone());
        return switch (state) {
            case RUNNING, PAUSED -> words.text("countdown.left", locale, reading.remainingDays(today));
            case OVERDUE ->
                words.text("countdown.over", locale, reading.lateDays(now).orElse(0));
            case MET_LATE ->
                words.text("countdown.late", locale, reading.lateDays(now).orElse(0));
            case MET, ENDED -> null;
        };
    }

    private static DeadlineState state(Reading reading, Instant now) {
        if (reading.metAt() != null) {
            return reading.metInTime() ? DeadlineState.MET : DeadlineState.MET_LATE;
        }
        if (!reading.running()) {
            return DeadlineState.ENDED;
        }
        if (reading.overdue(now)) {
            return DeadlineState.OVERDUE;
        }
        return reading.paused() ? DeadlineState.PAUSED : DeadlineState.RUNNING;
    }
}
