package id.tanggap.agency;

/**
 * Somebody of a team works, for the first time today.
 *
 * @param team group id
 */
public record OfficerWorked(String team) {}
