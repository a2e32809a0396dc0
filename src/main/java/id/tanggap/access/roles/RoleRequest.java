package id.tanggap.access.roles;

import id.tanggap.agency.Membership;
import java.time.Instant;

/**
 * A wish that somebody gets a role, waiting for the second person.
 *
 * @param username account that gets the role
 * @param requester account of who asked
 * @param reason empty where the role waits because somebody else set the account's password
 */
public record RoleRequest(
        long id, String username, Membership membership, String requester, String reason, Instant askedAt) {

    /** What became of it. */
    enum State {
        ASKED,
        APPROVED,
        REFUSED,
        /** A role was taken away; that needs no second person. */
        WITHDRAWN,
        /** The account is gone. */
        VOID
    }
}
