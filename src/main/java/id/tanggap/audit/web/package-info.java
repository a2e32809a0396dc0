/** The journal for overseers, and the ends of its days for everybody. */
package id.tanggap.audit.web;
