/** What changed a moment ago, for every open screen on every node. */
package id.tanggap.supervision.live;
