package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.complaint.ComplaintClass.ASPIRASI;
import static id.tanggap.complaint.ComplaintClass.PENGADUAN_BERKADAR;
import static id.tanggap.complaint.ComplaintClass.PENGADUAN_TIDAK_BERKADAR;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.escalation.Ladder;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Another class for a report that is being handled. Rule: docs/rules.md §2, §6. */
@ApplicationTest
class ReclassificationJourneyTests {

    private static final Officer ADMIN = officer("admin." + INSTANSI);
    private static final String REASON = "Pelapor hanya menyampaikan usul.";

    @Autowired
    Journey journey;

    @Autowired
    Reclassification reclassification;

    @Autowired
    Ladder ladder;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void an_empty_desk() {
        journey.begin();
    }

    @Test
    void the_deadline_is_counted_anew_from_the_same_start() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(2);

        reclassification.reclassify(number, ADMIN, ASPIRASI, REASON);

        // Filed on Monday 2 November; five working days for an idea, fourteen for a complaint.
        assertThat(due(number, COMPLETION)).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(due(number, FIRST_FOLLOW_UP)).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(journey.entries(number)).endsWith(EntryKind.RECLASSIFIED);
        assertThat(journey.timers(number)).contains(LocalDateTime.of(2026, 11, 10, 0, 0));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value(), "complaint")
                        .variableValueEquals("complaintClass", "ASPIRASI")
                        .count())
                .isOne();
    }

    @Test
    void the_rungs_of_the_new_deadline_come_once_each_on_their_day() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        reclassification.reclassify(number, ADMIN, ASPIRASI, REASON);
        journey.passWorkingDays(30);

        assertThat(rungs(number, COMPLETION))
                .extracting(Reached::rung, Reached::at)
                .startsWith(
                        tuple(1, LocalDateTime.of(2026, 11, 10, 0, 0)),
                        tuple(2, LocalDateTime.of(2026, 11, 13, 0, 0)),
                        tuple(3, LocalDateTime.of(2026, 11, 24, 0, 0)));
    }

    /** The dodge: a class with a longer limit, chosen when the ladder has begun. */
    @Test
    void a_class_with_a_longer_limit_does_not_stop_a_ladder_that_has_begun() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        reclassification.reclassify(number, ADMIN, ASPIRASI, REASON);
        journey.passTo(LocalDateTime.of(2026, 11, 11, 9, 0));
        assertThat(rungs(number, COMPLETION)).extracting(Reached::rung).contains(1);

        reclassification.reclassify(number, ADMIN, PENGADUAN_BERKADAR, "Ternyata ada dugaan pungutan.");
        journey.passTo(LocalDateTime.of(2026, 11, 13, 9, 0));

        assertThat(due(number, COMPLETION)).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(rungs(number, COMPLETION)).extracting(Reached::rung).containsOnlyOnce(1, 2);
        assertThat(journey.openTasks(number))
                .filteredOn(task -> task.startsWith("respondEscalation"))
                .hasSize(1);
    }

    /** Rule: docs/rules.md §6: 60 working days in all are those of the class whose limit was missed. */
    @Test
    void the_last_rung_does_not_come_earlier_or_later_for_a_class_that_came_too_late() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        reclassification.reclassify(number, ADMIN, ASPIRASI, REASON);
        journey.passTo(LocalDateTime.of(2026, 11, 25, 9, 0));
        var lastRung = ladder.nextDue(number, COMPLETION);

        reclassification.reclassify(number, ADMIN, PENGADUAN_BERKADAR, "Ternyata ada dugaan pungutan.");

        assertThat(ladder.nextDue(number, COMPLETION))
                .isEqualTo(lastRung)
                .contains(journey.clock(number, COMPLETION).after(52));
    }

    @Test
    void without_a_reason_nothing_changes() {
        TrackingNumber number = journey.disposed();

        refused(number, ASPIRASI, " ", "reason");
        refused(number, null, REASON, "class");
        refused(number, PENGADUAN_TIDAK_BERKADAR, REASON, "class");
        refused(number, ASPIRASI, "x".repeat(5000), "reason");

        assertThat(journey.entries(number)).doesNotContain(EntryKind.RECLASSIFIED);
        assertThat(due(number, COMPLETION)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void only_the_admin_who_coordinates_the_case_may_do_it() {
        TrackingNumber number = journey.disposed();

        for (String other : List.of("liaison." + UNIT, "head." + UNIT, "admin.kota-serang", "secretary." + INSTANSI)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reclassification.reclassify(number, officer(other), ASPIRASI, REASON));
        }
        reclassification.reclassify(number, officer("admin.kemenpanrb"), ASPIRASI, REASON);
    }

    @Test
    void only_a_case_that_is_being_handled_has_a_class_to_correct() {
        TrackingNumber unverified = journey.file().trackingNumber();
        TrackingNumber answered = journey.answered();

        for (TrackingNumber number : List.of(unverified, answered)) {
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> reclassification.reclassify(number, ADMIN, ASPIRASI, REASON));
        }
    }

    private void refused(TrackingNumber number, ComplaintClass to, String reason, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reclassification.reclassify(number, ADMIN, to, reason))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private LocalDate due(TrackingNumber number, ClockKind kind) {
        return journey.clock(number, kind).dueDay();
    }

    private List<Reached> rungs(TrackingNumber number, ClockKind kind) {
        return journey.rungs(number).stream()
                .filter(reached -> reached.clock() == kind && reached.rung() > 0)
                .toList();
    }

    private static Officer officer(String group) {
        return new Officer(
                "test." + group, "Test", Set.of(Membership.parse(group).orElseThrow()));
    }
}
