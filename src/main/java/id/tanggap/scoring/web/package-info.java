/** Boards and the months of units as pages, JSON and files, and what the Inspektorat enters. */
package id.tanggap.scoring.web;
