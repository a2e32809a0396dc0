/** The gate that every deployment passes: it reads the files and refuses what breaks a model rule. */
package id.tanggap.workflow.deployment;
