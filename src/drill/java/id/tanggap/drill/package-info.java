/**
 * Drills: what must hold when things go wrong, tried on a real MySQL with real nodes and counted afterwards in the
 * database; {@code dev/drill} runs them. Not tests themselves, because they take minutes.
 */
package id.tanggap.drill;
