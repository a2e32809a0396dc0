package id.tanggap.supervision.board;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.CaseStanding;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.LatestActs;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the control room knows of a case; a function of what the tables of the case say. */
@Entity
@Table(name = "supervised_case")
class SupervisedCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private TrackingNumber trackingNumber;
    private String instansi;
    private String unit;
    private String reportedUnit;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private HeldAs heldAs;

    private String heldBy;

    @Enumerated(EnumType.STRING)
    private ComplaintClass complaintClass;

    private String category;
    private String district;

    @Enumerated(EnumType.STRING)
    private ClockKind clockKind;

    @Embedded
    private Moments moments;

    private int rung;
    private int passedOn;
    private boolean followedUp;
    private LocalDate filedOn;
    private Instant handledAt;
    private long lastEntry;
    private LocalDate endedOn;

    protected SupervisedCase() {}

    SupervisedCase(TrackingNumber trackingNumber) {
        this.trackingNumber = trackingNumber;
    }

    TrackingNumber trackingNumber() {
        return trackingNumber;
    }

    /** @param zone in which the days of the case begin */
    void stand(CaseStanding now, ZoneId zone) {
        instansi = now.instansi();
        unit = now.unit();
        reportedUnit = now.reportedUnit();
        status = now.status();
        heldAs = now.heldAs();
        heldBy = now.heldBy();
        complaintClass = now.complaintClass();
        category = now.category();
        district = now.district();
        followedUp = now.followedUpAt() != null;
        filedOn = LocalDate.ofInstant(now.filedAt(), zone);
        endedOn = now.endedAt() == null ? null : LocalDate.ofInstant(now.endedAt(), zone);
    }

    void act(LatestActs acts) {
        handledAt = acts.handledAt();
        lastEntry = acts.entry();
        passedOn = Math.toIntExact(acts.passedOn());
    }

    /** @param next the clock that is due next; null when no authority is awaited */
    void wait(ClockKind next, Moments from, int reachedRung) {
        clockKind = next;
        moments = from;
        rung = reachedRung;
    }

    /** What it adds to the counters; a row that is new adds nothing yet. */
    DayTallies tallies() {
        if (instansi == null) {
            return DayTallies.NONE;
        }
        String counted = unit == null ? "" : unit;
        DayTallies filed = DayTallies.of(
                new DayTallies.Key(instansi, filedOn, counted),
                new DayTallies.Tally(1, count(status.isVerified()), count(status.isVerified() && followedUp), 0));
        return endedOn == null
                ? filed
                : filed.plus(DayTallies.of(
                        new DayTallies.Key(instansi, endedOn, counted), new DayTallies.Tally(0, 0, 0, 1)));
    }

    private static int count(boolean so) {
        return so ? 1 : 0;
    }
}
