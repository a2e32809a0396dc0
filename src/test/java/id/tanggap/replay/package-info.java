/**
 * Replays a stream of real arrivals against a running demo application, through its public doors only, in simulated
 * time; {@code dev/replay} runs it. Not a test itself, so it is not shipped; it stands among the tests so that it is
 * formatted and compiled with the project.
 */
package id.tanggap.replay;
