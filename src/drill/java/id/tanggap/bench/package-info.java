/**
 * The bench: how fast the product is beside a naked engine on the same MySQL at the same time, and what each of its steps
 * asks of the database; {@code dev/bench} runs it. See docs/performance.md.
 */
package id.tanggap.bench;
