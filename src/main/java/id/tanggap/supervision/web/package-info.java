/** The control room as page, API and stream of events. */
package id.tanggap.supervision.web;
