package id.tanggap.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/** Camunda as it comes, without anything of ours, on a schema of its own: full history, nobody logged in. */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    /** @param beans what expressions of its models may name */
    BareEngine(String name, String url, Map<Object, Object> beans) {
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(20);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
    }

    DeploymentBuilder deployment() {
        return engine.getRepositoryService().createDeployment();
    }

    /** @return business key */
    String start(String process, Map<String, Object> variables) {
        String key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey(process, key, variables);
        return key;
    }

    Task task(String businessKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    void claim(Task task) {
        engine.getTaskService().claim(task.getId(), "officer");
    }

    void complete(Task task, Map<String, Object> variables) {
        engine.getTaskService().complete(task.getId(), variables);
    }

    void tell(String businessKey, String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlate();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
