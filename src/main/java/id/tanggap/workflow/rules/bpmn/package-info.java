/** Model rules for processes. */
package id.tanggap.workflow.rules.bpmn;
