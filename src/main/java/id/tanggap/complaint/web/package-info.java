/** Pages and API by which reports are filed and followed, and the case file of officers. */
package id.tanggap.complaint.web;
