package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.MalformedRow;
import id.tanggap.agency.ReferenceRow;
import id.tanggap.agency.ReferenceSource;
import id.tanggap.clock.calendar.DayWish.Wish;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The days off of a year as a file with the columns of {@code holidays.csv}, as Excel writes it as well. What it does not
 * list stays. What cannot be read is refused with the words that stand there.
 */
@Component
public class CalendarFile {

    /** Some five hundred days: a year has not a tenth of them. */
    public static final int LONGEST_BYTES = 32 * 1024;

    private static final String NAME = "holidays.csv";

    private final Agencies agencies;

    CalendarFile(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The days of the file.
     *
     * @throws InvalidCalendarChange with the line, when any does not fit
     */
    public List<DayWish> read(byte[] content, int year, String agency) {
        if (content.length > LONGEST_BYTES) {
            throw new InvalidCalendarChange("file", null, "file.large", LONGEST_BYTES / 1024);
        }
        return rows(content).stream().map(row -> wish(row, year, agency)).toList();
    }

    private static List<ReferenceRow> rows(byte[] content) {
        List<ReferenceRow> rows;
        try {
            rows = ReferenceSource.rowsOf(NAME, content, "date", "kind", "name", "agency");
        } catch (MalformedRow malformed) {
            throw new InvalidCalendarChange("file", malformed.line(), "file.columns", malformed.seen());
        } catch (UncheckedIOException notUtf8) {
            throw new InvalidCalendarChange("file", null, "file.encoding");
        }
        if (rows.isEmpty()) {
            throw new InvalidCalendarChange("file", null, "file.empty");
        }
        return rows;
    }

    private DayWish wish(ReferenceRow row, int year, String agency) {
        DayWish wish = new DayWish(
                row.line(),
                day(row),
                Wish.LIST,
                HolidayKind.find(row.optional("kind")).orElse(null),
                row.optional("name"));
        if (wish.day() != null && wish.day().getYear() != year) {
            throw wish.invalid("file", "file.year", String.valueOf(year));
        }
        String named = row.optional("agency");
        if (named != null && agencies.findCoordinating(named).isEmpty()) {
            throw wish.invalid("file", "agency.unknown", named);
        }
        boolean national = agency.equals(agencies.national().code());
        if (national ? named != null : !agency.equals(named)) {
            throw wish.invalid("file", national ? "file.agency.national" : "file.agency.own", agency);
        }
        return wish;
    }

    private static LocalDate day(ReferenceRow row) {
        String date = row.optional("date");
        try {
            return date == null ? null : row.date("date");
        } catch (MalformedRow unreadable) {
            throw new InvalidCalendarChange("file", row.line(), "file.date", date);
        }
    }
}
