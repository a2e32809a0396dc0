/** How an overseer comes to know an anonymous reporter: asked for, granted, shown once. */
package id.tanggap.complaint.disclosure;
