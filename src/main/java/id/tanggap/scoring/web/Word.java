package id.tanggap.scoring.web;

/** A cell that says something in the reader's language; {@code scores.<key>} of the messages. */
record Word(String key) {}
