package id.tanggap.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.camunda.bpm.engine.management.SetJobRetriesBuilder;

/**
 * What failed may be tried again, by the engine's management service: a door that must neither end a job by leaving it no
 * tries, nor move the date of a timer along with them.
 */
class SealedTimers extends ManagementServiceImpl {

    SealedTimers(ProcessEngineConfiguration engine) {
        super(engine);
    }

    @Override
    public SetJobRetriesBuilderImpl setJobRetries(int retries) {
        if (retries < 1) {
            throw new AuthorizationException("A job is tried again or left alone");
        }
        return new SetJobRetriesBuilderImpl(commandExecutor, retries) {

            @Override
            public SetJobRetriesBuilder dueDate(Date due) {
                throw new AuthorizationException("Timers follow the clocks of their case");
            }
        };
    }
}
