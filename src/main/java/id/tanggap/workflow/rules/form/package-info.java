/** Model rules for forms. */
package id.tanggap.workflow.rules.form;
