/** User tasks: the form seam, one handler for each task, and what the forms show. */
package id.tanggap.workflow.task;
