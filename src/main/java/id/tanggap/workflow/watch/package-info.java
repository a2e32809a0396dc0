/** The watch over open cases: one whose process is gone is found, told, and put back to its step. */
package id.tanggap.workflow.watch;
