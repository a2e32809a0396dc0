/**
 * Replays a stream of real arrivals against a running demo application, through its public doors only, in simulated
 * time; {@code dev/replay} runs it. Neither a test nor a part of the application.
 */
package id.tanggap.replay;
