/** Model rules for decision tables. */
package id.tanggap.workflow.rules.dmn;
