package id.tanggap.escalation;

/**
 * What waits for a team.
 *
 * @param team group id of the officers who may do it, say {@code liaison.tng-dbmsda}
 * @param open all of it, claimed or not
 * @param unclaimed the part that nobody has claimed; null if there is none
 */
public record TeamWork(String team, Waiting open, Waiting unclaimed) {}
