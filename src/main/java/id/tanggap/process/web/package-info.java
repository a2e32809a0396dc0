/** Pages and API of whoever owns the process and of whoever approves. */
package id.tanggap.process.web;
