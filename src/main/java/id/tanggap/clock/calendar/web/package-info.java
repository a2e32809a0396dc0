/** The calendar's doors: its pages for staff and its API for their programs. */
package id.tanggap.clock.calendar.web;
