/** The public list: what everybody may find of the reports that were taken up. */
package id.tanggap.complaint.listing;
