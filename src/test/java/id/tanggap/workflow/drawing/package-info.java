/**
 * How the models look: read from the drawing in their files and measured as Modeler and Cockpit would set it, without an
 * engine and without a browser.
 */
package id.tanggap.workflow.drawing;
