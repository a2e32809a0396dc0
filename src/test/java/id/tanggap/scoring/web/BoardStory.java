package id.tanggap.scoring.web;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.ledger.Findings;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * November 2026 in Tangerang. Of twelve cases of one unit ten are answered in time, the first of them with a rating, the
 * other two never; the last one is confidential. Another unit has one case, of which the Inspektorat found a leak.
 */
public final class BoardStory {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final String BOARD = INSTANSI + "/" + NOVEMBER;
    static final String REASON = "=HYPERLINK(\"http://contoh.example\")";

    /** A place for each answer: the same words for all would be a template. */
    private static final List<String> PLACES =
            List.of("Anyar", "Balaraja", "Cikupa", "Curug", "Kemis", "Kresek", "Legok", "Mauk", "Sepatan", "Tigaraksa");

    private static final int CASES = 12;
    private static final int ANSWERED = 10;
    private static final Officer INSPECTOR =
            new Officer("inspector", "Test", Set.of(new Membership(Role.INSPECTOR, INSTANSI)));

    private final Journey journey;
    private final ReporterActs reporter;
    private final Findings findings;
    private final Evaluations evaluations;
    private final JdbcClient database;
    private final List<TrackingNumber> numbers = new ArrayList<>();
    private TrackingNumber leaked;

    public BoardStory(ApplicationContext application) {
        journey = application.getBean(Journey.class);
        reporter = application.getBean(ReporterActs.class);
        findings = application.getBean(Findings.class);
        evaluations = application.getBean(Evaluations.class);
        database = application.getBean(JdbcClient.class);
    }

    /** All that is done in November, told on the morning of 1 December. */
    public void november() {
        journey.begin();
        forget();
        for (int i = 0; i < CASES; i++) {
            numbers.add(disposed(UNIT, i == CASES - 1));
        }
        leaked = disposed(OTHER_UNIT, false);
        journey.passWorkingDays(3);
        for (int i = 0; i < ANSWERED; i++) {
            journey.followUp(
                    UNIT, numbers.get(i), "complete", "answer", "Sudah ditambal di depan pasar " + PLACES.get(i) + ".");
        }
        reporter.confirm(numbers.get(0), 5, null);
        findings.identityLeak(leaked, OTHER_UNIT, INSPECTOR, REASON);
        journey.passTo(LocalDateTime.of(2026, 12, 1, 9, 0));
    }

    public void provisional() {
        database.sql("insert into evaluation (version, instansi, judged_month, stage) values (0, ?, ?, 'REVIEW')")
                .params(INSTANSI, 202611)
                .update();
        evaluations.compute(key());
    }

    public void finalBoard() {
        provisional();
        finalise();
    }

    void finalise() {
        journey.passTo(journey.now().plusSeconds(60));
        evaluations.announce(key());
        evaluations.finalise(key());
    }

    /** Seven final months before, as this one but with ever fewer cases completed in time the further back. */
    public void sevenMonthsBefore() {
        for (int back = 1; back <= 7; back++) {
            database.sql("insert into evaluation (version, instansi, judged_month, stage, rules_version, computed_at,"
                            + " final_at) select 0, instansi, judged_month - :back, stage, rules_version, computed_at,"
                            + " final_at from evaluation where judged_month = 202611")
                    .param("back", back)
                    .update();
            database.sql("insert into evaluation_result (evaluation, edition, unit, yearly_volume, dispositions,"
                            + " followed_up, first_in_time, completed_in_time, days_to_follow_up, ratings, rating_sum,"
                            + " closed, disputes_upheld, refused_returns, working_days, active_days,"
                            + " beyond_twice_the_limit, identity_leaks, sham_closures) select e.id, r.edition, r.unit,"
                            + " r.yearly_volume, r.dispositions, r.followed_up, r.first_in_time,"
                            + " case when r.completed_in_time > :back then r.completed_in_time - :back else 0 end,"
                            + " r.days_to_follow_up, r.ratings, r.rating_sum, r.closed, r.disputes_upheld,"
                            + " r.refused_returns, r.working_days, r.active_days, r.beyond_twice_the_limit,"
                            + " r.identity_leaks, r.sham_closures from evaluation_result r"
                            + " join evaluation n on n.id = r.evaluation and n.judged_month = 202611"
                            + " join evaluation e on e.judged_month = 202611 - :back where r.edition = 'FINAL'")
                    .param("back", back)
                    .update();
        }
    }

    /** Neither the board nor a correction is left, so that the month is as it was told. */
    void forgetBoard() {
        for (String table : List.of("objection_fact", "objection", "consequence", "evaluation_result", "evaluation")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from scoring_fact where corrects is not null").update();
    }

    /** Nothing is left of any evaluation, nor of any fact. */
    public void forget() {
        numbers.clear();
        forgetBoard();
        database.sql("delete from scoring_fact").update();
        database.sql("delete from scoring_month").update();
    }

    /** The answer to the first case is found to be from a template. */
    void correct() {
        journey.passTo(journey.now().plusSeconds(60));
        long answer = database.sql("select max(id) from scoring_fact where kind = 'ANSWERED' and tracking_number = ?")
                .param(number(0))
                .query(Long.class)
                .single();
        findings.correct(answer, Findings.Amendment.TEMPLATE_ONLY, INSPECTOR, "Jawaban hanya templat.");
    }

    String number(int index) {
        return numbers.get(index).value();
    }

    String confidential() {
        return numbers.get(CASES - 1).value();
    }

    String leaked() {
        return leaked.value();
    }

    private TrackingNumber disposed(String unit, boolean confidential) {
        Report plain = Journey.report("Jalan berlubang", "Jalan berlubang dalam, sudah dua minggu dibiarkan.");
        TrackingNumber number = journey.file(new Report(
                        plain.content(),
                        plain.complaintClass(),
                        plain.category(),
                        plain.instansi(),
                        new Protection(false, confidential),
                        plain.reporter()))
                .trackingNumber();
        journey.verify(number, "forward");
        journey.dispose(number, unit);
        return number;
    }

    private static EvaluationKey key() {
        return new EvaluationKey(NOVEMBER, INSTANSI);
    }
}
