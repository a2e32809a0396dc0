/** Which tasks officers see and work on, decided by the groups that the models name, and in which order lists come. */
package id.tanggap.workflow.rights;
