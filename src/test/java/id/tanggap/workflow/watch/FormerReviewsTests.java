package id.tanggap.workflow.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dispute that waits by a former model for the head of the unit goes on with those who review disputes now. */
@ApplicationTest
class FormerReviewsTests {

    @Autowired
    FormerReviews former;

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @Autowired
    TaskService tasks;

    @Test
    void the_head_gives_it_up_and_the_review_goes_on() {
        journey.begin();
        TrackingNumber number = journey.answered();
        reporter.dispute(number, "Lubangnya masih ada.");
        String task = journey.openTask(number, "reviewDispute");
        tasks.deleteCandidateGroup(task, Journey.SECRETARY);
        tasks.deleteCandidateGroup(task, Journey.INSPECTOR);
        tasks.addCandidateGroup(task, Journey.HEAD);

        former.passOn();
        former.passOn();

        assertThat(journey.openTasks(number))
                .containsExactly("reviewDispute: " + Journey.INSPECTOR + "," + Journey.SECRETARY);
        journey.review(number, "uphold");
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
    }
}
