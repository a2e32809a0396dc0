/**
 * Adapters behind the ports of the rooms: what carries cases, alarms and evaluations, what the decision tables answer, who
 * works here, and timers that follow the clocks.
 */
package id.tanggap.workflow.adapter;
