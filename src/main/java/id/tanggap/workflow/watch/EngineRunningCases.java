package id.tanggap.workflow.watch;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import id.tanggap.process.RunningCases;
import id.tanggap.workflow.Process;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in the engine's own tables, by their indexes: its statistics would load every definition. */
@Component
class EngineRunningCases implements RunningCases {

    private static final String STORIES = " from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
            + " where d.KEY_ = '" + Process.COMPLAINT + "' and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null";

    private final JdbcClient database;
    private final CaseLog cases;
    private final Placement placement;

    EngineRunningCases(JdbcClient database, CaseLog cases, Placement placement) {
        this.database = database;
        this.cases = cases;
        this.placement = placement;
    }

    @Override
    public Map<String, Long> byDeployment() {
        Map<String, Long> running = new TreeMap<>();
        database.sql("select d.DEPLOYMENT_ID_, count(*)" + STORIES + " group by d.DEPLOYMENT_ID_")
                .query(row -> {
                    running.put(row.getString(1), row.getLong(2));
                });
        return running;
    }

    /** A token stands where an execution has no other one below. */
    @Override
    public List<Standing> in(String process) {
        return database.sql("select d.DEPLOYMENT_ID_, e.ACT_ID_, count(*) from ACT_RU_EXECUTION e"
                        + " join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = :key and e.ACT_ID_ is not null"
                        + " and not exists (select 1 from ACT_RU_EXECUTION below where below.PARENT_ID_ = e.ID_)"
                        + " group by d.DEPLOYMENT_ID_, e.ACT_ID_ order by d.DEPLOYMENT_ID_, e.ACT_ID_")
                .param("key", process)
                .query((row, number) -> new Standing(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    @Override
    public List<Running> notBy(String deployment, TrackingNumber after, int limit) {
        List<TrackingNumber> numbers = database.sql("select e.BUSINESS_KEY_" + STORIES
                        + " and d.DEPLOYMENT_ID_ <> :deployment and e.BUSINESS_KEY_ > :after"
                        + " order by e.BUSINESS_KEY_ limit " + limit)
                .param("deployment", deployment)
                .param("after", after.value())
                .query((row, number) -> new TrackingNumber(row.getString(1)))
                .list();
        return cases.read(numbers).stream()
                .sorted(Comparator.comparing(Complaint::trackingNumber))
                .map(complaint -> new Running(complaint.trackingNumber(), complaint.instansi()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void renew(TrackingNumber trackingNumber) {
        Complaint complaint = cases.lock(trackingNumber);
        if (!complaint.status().isFinal()) {
            placement.renew(complaint);
        }
    }
}
