/** What two versions of a model, a table or a form differ in, named as people see it. */
package id.tanggap.process.difference;
