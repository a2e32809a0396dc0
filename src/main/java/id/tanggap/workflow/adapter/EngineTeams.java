package id.tanggap.workflow.adapter;

import id.tanggap.escalation.TeamTask;
import id.tanggap.escalation.TeamWork;
import id.tanggap.escalation.Teams;
import id.tanggap.escalation.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads in the engine's own tables what waits for which group. The engine's queries know no "group by", and one query
 * for each task or group would be thousands.
 */
@Component
class EngineTeams implements Teams {

    /** Escalations climb by themselves, alarms about alarms would help nobody, and nobody calls the Ombudsman to work. */
    private static final String WAITING =
            """
             from ACT_RU_TASK task
             join ACT_RU_IDENTITYLINK link on link.TASK_ID_ = task.ID_ and link.TYPE_ = 'candidate'
             join ACT_RU_EXECUTION instance on instance.ID_ = task.PROC_INST_ID_
            where link.GROUP_ID_ is not null and task.SUSPENSION_STATE_ = 1
              and task.TASK_DEF_KEY_ not in ('respondEscalation', 'acceptHandover', 'answerAlarm')
            """;

    private final JdbcClient database;

    EngineTeams(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<TeamWork> work() {
        return database.sql(
                        """
                        select link.GROUP_ID_, count(*), min(task.CREATE_TIME_), min(task.DUE_DATE_),
                               sum(case when task.ASSIGNEE_ is null then 1 else 0 end),
                               min(case when task.ASSIGNEE_ is null then task.CREATE_TIME_ end),
                               min(case when task.ASSIGNEE_ is null then task.DUE_DATE_ end)
                        """
                                + WAITING + " group by link.GROUP_ID_")
                .query((row, number) -> new TeamWork(row.getString(1), waiting(row, 2), waiting(row, 5)))
                .list();
    }

    private static Waiting waiting(ResultSet row, int first) throws SQLException {
        int tasks = row.getInt(first);
        return tasks == 0 ? null : new Waiting(tasks, instant(row, first + 1), instant(row, first + 2));
    }

    @Override
    public Set<String> staffed() {
        return database.sql("select distinct GROUP_ID_ from ACT_ID_MEMBERSHIP")
                .query(String.class)
                .set();
    }

    @Override
    public List<TeamTask> tasksOf(String team, int atMost) {
        return database.sql(
                        "select instance.BUSINESS_KEY_, task.NAME_, task.CREATE_TIME_, task.DUE_DATE_, task.ASSIGNEE_"
                                + WAITING
                                + " and link.GROUP_ID_ = ?"
                                + " order by case when task.DUE_DATE_ is null then 1 else 0 end, task.DUE_DATE_, task.ID_ limit ?")
                .params(team, atMost)
                .query((row, number) -> new TeamTask(
                        row.getString(1),
                        row.getString(2).replace(" · " + row.getString(1), ""),
                        instant(row, 3),
                        instant(row, 4),
                        row.getString(5) != null))
                .list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
