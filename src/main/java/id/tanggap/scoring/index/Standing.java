package id.tanggap.scoring.index;

import java.util.OptionalInt;

/**
 * A unit among its peers.
 *
 * @param yearlyVolume dispositions of twelve months, by which the group is found
 * @param rank from 1, the same for equals; none without enough cases
 * @param ranked how many units of the group have a rank
 */
public record Standing(String unit, int yearlyVolume, PeerGroup group, Score score, OptionalInt rank, int ranked) {}
