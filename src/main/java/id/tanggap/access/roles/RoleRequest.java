package id.tanggap.access.roles;

import id.tanggap.agency.Membership;
import java.time.Instant;

/**
 * A wish that somebody gets a role, or begins anew with the second factor, waiting for the second person.
 *
 * @param username account that it is about
 * @param membership the role; null for a new beginning
 * @param requester account of who asked
 * @param reason empty where the role waits because somebody else set the account's password
 */
public record RoleRequest(
        long id, String username, Wish wish, Membership membership, String requester, String reason, Instant askedAt) {

    /** What is asked for. */
    enum Wish {
        ROLE,
        NEW_FACTOR
    }

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
