package id.tanggap.workflow.engine;

import id.tanggap.agency.Role;
import id.tanggap.audit.Journal;
import id.tanggap.workflow.PublishedBeans;
import id.tanggap.workflow.deployment.DeploymentGate;
import id.tanggap.workflow.deployment.ModelerDoor;
import id.tanggap.workflow.task.FormSeam;
import id.tanggap.workflow.task.SealedTaskService;
import id.tanggap.workflow.task.TaskDispatcher;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the engine ours: one time source, sealed doors, published beans only, a gate before every deployment,
 * and no deployment but the application's own. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    /** Officers are called "penghubung.tng-dbmsda", groups "liaison.tng-dbmsda". */
    private static final String IDS = "[a-zA-Z0-9.-]+";

    private final PublishedBeans beans;
    private final ObjectProvider<TaskDispatcher> dispatcher;
    private final ObjectProvider<DeploymentGate> gate;
    private final ObjectProvider<ModelerDoor> modeler;
    private final Journal journal;
    private final Clock clock;

    // Providers, because handlers and subjects need the services of the engine that is being set up here.
    EngineSetup(
            PublishedBeans beans,
            ObjectProvider<TaskDispatcher> dispatcher,
            ObjectProvider<DeploymentGate> gate,
            ObjectProvider<ModelerDoor> modeler,
            Journal journal,
            Clock clock) {
        this.beans = beans;
        this.dispatcher = dispatcher;
        this.gate = gate;
        this.modeler = modeler;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // The engine reads the time through Joda; here both read the one clock of the application.
        DateTimeUtils.setCurrentMillisProvider(clock::millis);

        configuration.setGeneralResourceWhitelistPattern(IDS);
        configuration.setAdminGroups(new ArrayList<>(List.of(Role.OPERATOR.id())));
        // What we do not use would only make the task queries dearer.
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);

        configuration.setCustomHistoryLevels(with(configuration.getCustomHistoryLevels(), new KeptHistory()));
        // Removed by the time that an instance has ended, not by a date that every end writes into sixteen tables.
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        // Who works how much is nobody's business here, and a row for each claim.
        configuration.setTaskMetricsEnabled(false);
        // First what has been due longest, by the index of DueJobs.
        configuration.setJobExecutorAcquireByDueDate(true);

        configuration.setDmnEngineConfiguration(decisions());

        // A form filled in wrongly is no error of the engine; what is one is logged where it is caught.
        configuration.setEnableCmdExceptionLogging(false);

        configuration.setRepositoryService(new DraftingRepository(modeler::getObject));
        configuration.setBpmnParseFactory(WholeDeployments::new);
        configuration.setTaskService(new SealedTaskService(dispatcher::getObject));
        configuration.setFormService(new FormSeam(dispatcher::getObject));
        configuration.setManagementService(new SealedTimers(configuration));
        // An expression of a stored filter could call whatever it reaches.
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), new SealedCommands(configuration)));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), new SealedCommands(configuration)));
        ((SpringProcessEngineConfiguration) configuration).setBeans(beans.byName());
        configuration.setCustomPreBPMNParseListeners(
                with(configuration.getCustomPreBPMNParseListeners(), new TaskNames()));
        configuration.setCustomPreDeployers(
                with(configuration.getCustomPreDeployers(), new GateDeployer(gate, journal)));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        IncidentKeys.loosen(configuration);
        DueJobs.index(configuration);
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var decisions = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(ParsedOnce::ofDecisions);
        return decisions;
    }

    private static <T> List<T> with(List<T> existing, T added) {
        List<T> all = existing == null ? new ArrayList<>() : new ArrayList<>(existing);
        all.add(added);
        return all;
    }
}
