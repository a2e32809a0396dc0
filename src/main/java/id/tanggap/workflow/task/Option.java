package id.tanggap.workflow.task;

/** A choice that a form offers. */
record Option(String label, String value) {}
