package id.tanggap.replay;

import static id.tanggap.replay.OfficeHours.DAY;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/**
 * The Inspektorat at the review of a month. It is shown how many disputes the heads of units have turned down, looks
 * into each, and enters what it finds. Rule: docs/rules.md §7.
 */
final class Inspection {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String INSPECTOR = "inspektur.tangerang";

    /** Office time since the month is over; the review lasts five working days. */
    private static final int REVIEWED_AFTER = 2 * DAY;

    private final CaseStory story;

    Inspection(CaseStory story) {
        this.story = story;
    }

    /** The head of the unit has upheld an answer to which nothing was done. */
    void coveredUp(Instant now) {
        YearMonth month = YearMonth.from(now.atZone(ZONE));
        Instant over = month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
        String unit = story.work().unit();
        story.office(story.afterWork(over, REVIEWED_AFTER), "find sham closure", then -> findSham(month, unit));
    }

    private void findSham(YearMonth month, String unit) {
        String path = "/penilaian/" + Codes.INSTANSI + "/" + month + "/" + unit + "/temuan";
        int status = story.stage()
                .pages()
                .submit(
                        INSPECTOR,
                        path,
                        Map.of(
                                "finding",
                                "SHAM_CLOSURE",
                                "trackingNumber",
                                story.number(),
                                "reason",
                                "Di lapangan tidak ada pekerjaan yang dilakukan."));
        if (status >= 400) {
            throw new ReplayError(path + ": " + status, null);
        }
    }
}
