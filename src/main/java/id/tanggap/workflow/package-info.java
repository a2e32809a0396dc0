/** The only room that imports Camunda: adapters behind the ports, task handlers, the form seam, model rules. */
@ApplicationModule(allowedDependencies = {"agency", "clock", "identity", "complaint", "escalation", "access"})
package id.tanggap.workflow;

import org.springframework.modulith.ApplicationModule;
