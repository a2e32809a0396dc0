package id.tanggap.support;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_START;
import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_TAKE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Has the engine tell of every flow node that it enters and every sequence flow that it takes. */
@TestComponent
public class PathTracing extends AbstractProcessEnginePlugin {

    private final Mishap mishap;

    PathTracing(Mishap mishap) {
        this.mishap = mishap;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Tracer());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private class Tracer extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
            processes.forEach(process -> trace(process, process.getKey() + "/"));
        }

        private void trace(ScopeImpl scope, String process) {
            for (ActivityImpl node : scope.getActivities()) {
                node.addListener(EVENTNAME_START, passing(process + node.getId()));
                for (PvmTransition flow : node.getOutgoingTransitions()) {
                    ((TransitionImpl) flow).addListener(EVENTNAME_TAKE, passing(process + flow.getId()));
                }
                trace(node, process);
            }
        }

        private ExecutionListener passing(String element) {
            return execution -> {
                Paths.pass(element);
                mishap.pass(element);
            };
        }
    }
}
