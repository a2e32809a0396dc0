/** Models as they were drawn in Modeler, drawn on a page, with what changed and where cases stand. */
package id.tanggap.process.drawing;
