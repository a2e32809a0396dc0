/** What changed decision tables would have decided over cases that were. */
package id.tanggap.workflow.hindsight;
