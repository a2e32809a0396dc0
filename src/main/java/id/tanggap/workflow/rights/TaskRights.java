package id.tanggap.workflow.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts the rights of tasks into the engine, in place of its own. Decision: docs/decisions/0032-rights-of-tasks.md. */
@Component
class TaskRights extends AbstractProcessEnginePlugin {

    private static final String STATEMENTS = "engine/tasks-of-groups.xml";

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers()
                .replaceAll(
                        checker -> checker instanceof AuthorizationCommandChecker ? new CandidateGroups() : checker);
        Map<Class<?>, SessionFactory> sessions = engine.getSessionFactories();
        sessions.put(TaskManager.class, new Manager(TaskManager.class, TasksOfGroups::new));
        sessions.put(AuthorizationManager.class, new Manager(AuthorizationManager.class, NothingToTakeBack::new));
        sessions.put(DbEntityManager.class, new DbEntityManagerFactory(engine.getIdGenerator()) {
            @Override
            public DbEntityManager openSession() {
                return new TotalOrder(idGenerator, Context.getCommandContext().getSession(PersistenceSession.class));
            }
        });
        learn(engine.getSqlSessionFactory().getConfiguration());
    }

    /** Our statements are made of parts of the engine's. */
    private static void learn(Configuration statements) {
        try (InputStream ours = new ClassPathResource(STATEMENTS).getInputStream()) {
            new XMLMapperBuilder(ours, statements, STATEMENTS, statements.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was granted with single tasks before would make everybody's queries slow, and outlive a membership. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        new JdbcTemplate(configuration.getDataSource())
                .update("delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = 7 and RESOURCE_ID_ <> '*'");
    }

    /** One of the engine's managers, which it makes anew for each command. */
    private record Manager(Class<?> type, Supplier<Session> made) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return made.get();
        }
    }
}
