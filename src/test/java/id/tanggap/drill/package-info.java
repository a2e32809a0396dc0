/**
 * Drills: what must hold when things go wrong, tried on a real MySQL with real nodes and counted afterwards in the
 * database; {@code dev/drill} runs them. Not tests themselves, because they take minutes; they stand among the tests so
 * that they are formatted and compiled with the project.
 */
package id.tanggap.drill;
