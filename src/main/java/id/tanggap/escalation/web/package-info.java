/** The page of the file that is handed over to the Ombudsman. */
package id.tanggap.escalation.web;
