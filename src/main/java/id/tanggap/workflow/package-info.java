/** The only room that imports Camunda; here are the words and beans that models and code share. */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "language",
            "storage",
            "agency",
            "audit",
            "clock",
            "identity",
            "complaint",
            "complaint :: conversation",
            "complaint :: handling",
            "complaint :: handover",
            "complaint :: viewing",
            "escalation",
            "scoring",
            "scoring::index",
            "scoring::ledger",
            "scoring::evaluation",
            "access",
            "access::roles",
            "access::factor",
            "process"
        })
package id.tanggap.workflow;

import org.springframework.modulith.ApplicationModule;
