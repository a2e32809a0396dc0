/** By which doors evidence comes in and is seen: the API and pages of reporters, the case file of officers. */
package id.tanggap.attachment.web;
