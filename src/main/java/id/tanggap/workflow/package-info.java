/** The only room that imports Camunda: adapters behind the ports, task handlers, the form seam, model rules. */
@ApplicationModule(
        allowedDependencies = {"agency", "clock", "identity", "complaint", "escalation", "scoring", "access"})
package id.tanggap.workflow;

import org.springframework.modulith.ApplicationModule;
