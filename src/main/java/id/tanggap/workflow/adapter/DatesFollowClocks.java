package id.tanggap.workflow.adapter;

import id.tanggap.key.TrackingNumber;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.NativeExecutionQuery;

/**
 * Asks the models anew for the dates of all timers and open tasks of some cases.
 *
 * <p>One command for all of them, so that the engine reads executions, timers and tasks once, evaluates the expressions
 * of the models on what it holds then, and writes in one batch, and only dates that changed.
 */
class DatesFollowClocks implements Command<Void> {

    private final List<TrackingNumber> cases;

    DatesFollowClocks(Collection<TrackingNumber> cases) {
        this.cases = List.copyOf(cases);
    }

    @Override
    public Void execute(CommandContext context) {
        return context.runWithoutAuthorization(() -> {
            ProcessEngineServices engine =
                    context.getProcessEngineConfiguration().getProcessEngine();
            Set<String> instances = executions(engine).stream()
                    .map(Execution::getProcessInstanceId)
                    .collect(Collectors.toSet());
            if (!instances.isEmpty()) {
                timers(engine, instances);
                tasks(engine, instances);
            }
            return null;
        });
    }

    /** Every execution of the cases, at once: the expressions ask each for its case. */
    private List<Execution> executions(ProcessEngineServices engine) {
        String keys = IntStream.range(0, cases.size())
                .mapToObj(i -> "#{key" + i + "}")
                .collect(Collectors.joining(","));
        NativeExecutionQuery query = engine.getRuntimeService()
                .createNativeExecutionQuery()
                .sql("select * from ACT_RU_EXECUTION where PROC_INST_ID_ in"
                        + " (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ in (" + keys + "))");
        for (int i = 0; i < cases.size(); i++) {
            query.parameter("key" + i, cases.get(i).value());
        }
        return query.list();
    }

    private static void timers(ProcessEngineServices engine, Set<String> instances) {
        engine.getManagementService()
                .createJobQuery()
                .processInstanceIds(instances)
                .timers()
                .list()
                .forEach(timer -> {
                    JobEntity job = (JobEntity) timer;
                    Date before = job.getDuedate();
                    engine.getManagementService().recalculateJobDuedate(job.getId(), false);
                    if (job.getDuedate().getTime() == before.getTime()) {
                        // A Date never equals the Timestamp that the engine read, and it would write it back.
                        job.setDuedate(before);
                    }
                });
    }

    private static void tasks(ProcessEngineServices engine, Set<String> instances) {
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .list()
                .forEach(open -> {
                    TaskEntity task = (TaskEntity) open;
                    Expression due = task.getTaskDefinition().getDueDateExpression();
                    if (due != null && due.getValue(task.getExecution()) instanceof Date date && !isAt(date, task)) {
                        task.setDueDate(date);
                        task.triggerUpdateEvent();
                    }
                });
    }

    private static boolean isAt(Date date, TaskEntity task) {
        return task.getDueDate() != null && task.getDueDate().getTime() == date.getTime();
    }
}
