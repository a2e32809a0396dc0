package id.tanggap.workflow.engine;

import id.tanggap.workflow.rules.FileName;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement.CallableElementBinding;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Holds together what was deployed together: where a model says "latest", the called model, the form and the table of the
 * same deployment are meant. So a case goes to its end by the files by which it started, whatever others try meanwhile.
 * What a deployment does not bring itself is looked up as before.
 */
class WholeDeployments extends BpmnParse {

    WholeDeployments(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseBinding(
            Element element, ActivityImpl activity, BaseCallableElement called, String bindingAttribute) {
        super.parseBinding(element, activity, called, bindingAttribute);
        String table = element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
        String file = table == null ? element.attribute("calledElement") + ".bpmn" : table + ".dmn";
        if (called.isLatestBinding() && brings(file)) {
            called.setBinding(CallableElementBinding.DEPLOYMENT);
            called.setDeploymentId(deployment.getId());
        }
    }

    @Override
    protected FormDefinition parseFormDefinition(Element element) {
        FormDefinition form = super.parseFormDefinition(element);
        boolean latest = CallableElementBinding.LATEST.getValue().equals(form.getCamundaFormDefinitionBinding());
        if (latest && brings(form.getCamundaFormDefinitionKey().getExpressionText() + ".form")) {
            form.setCamundaFormDefinitionBinding(CallableElementBinding.DEPLOYMENT.getValue());
        }
        return form;
    }

    private boolean brings(String file) {
        return deployment.getResources().keySet().stream().map(FileName::of).anyMatch(file::equals);
    }
}
