/** Beans that models name: what a service task does, and where the dates of timers come from. */
package id.tanggap.workflow.delegate;
