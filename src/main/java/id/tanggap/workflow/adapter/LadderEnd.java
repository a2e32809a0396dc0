package id.tanggap.workflow.adapter;

import id.tanggap.clock.ClockEnded;
import id.tanggap.workflow.Process.Message;
import id.tanggap.workflow.Process.Variable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the ladder of a clock, and its open task, in the transaction that ends the clock. Rule: docs/rules.md §6. */
@Component
class LadderEnd {

    private final RuntimeService runtime;

    LadderEnd(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(ClockEnded ended) {
        if (!ended.kind().hasLadder()) {
            return;
        }
        runtime.createMessageCorrelation(Message.CLOCK_ENDED)
                .processInstanceBusinessKey(ended.caseNumber().value())
                .processInstanceVariableEquals(Variable.CLOCK_KIND, ended.kind().name())
                .correlateAll();
    }
}
