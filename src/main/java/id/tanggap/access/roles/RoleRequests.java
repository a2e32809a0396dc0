package id.tanggap.access.roles;

import id.tanggap.access.roles.RoleRequest.State;
import id.tanggap.access.roles.RoleRequest.Wish;
import id.tanggap.agency.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of what was asked and decided about roles. Nothing is deleted from it. */
@Component
public class RoleRequests {

    private static final String OPEN =
            "select id, username, wish, team, requester, reason, asked_at from role_request where state = 'ASKED'";

    private final JdbcClient database;
    private final Clock clock;

    RoleRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A role that was taken away, because somebody else knows the account's password, waits for the second person. */
    public void askAgain(String username, Membership membership, String requester) {
        add(username, membership, requester, "", State.ASKED);
    }

    /** The account is gone: whoever comes by its name is somebody else. */
    public void voidOf(String username) {
        database.sql(
                        "update role_request set state = 'VOID', decided_at = :now where state = 'ASKED' and username = :u")
                .param("now", now())
                .param("u", username)
                .update();
    }

    void add(String username, Membership membership, String requester, String reason, State state) {
        add(username, Wish.ROLE, membership.group(), requester, reason, state);
    }

    void askForNewFactor(String username, String requester, String reason) {
        add(username, Wish.NEW_FACTOR, null, requester, reason, State.ASKED);
    }

    private void add(String username, Wish wish, String team, String requester, String reason, State state) {
        database.sql("insert into role_request (username, wish, team, requester, reason, asked_at, state)"
                        + " values (:username, :wish, :team, :requester, :reason, :now, :state)")
                .param("username", username)
                .param("wish", wish.name())
                .param("team", team)
                .param("requester", requester)
                .param("reason", reason)
                .param("now", now())
                .param("state", state.name())
                .update();
    }

    /** Oldest first. */
    List<RoleRequest> open() {
        return database.sql(OPEN + " order by id").query(RoleRequests::request).list();
    }

    /** Holds an open request until the end of the transaction; empty when it was decided. */
    Optional<RoleRequest> lock(long id) {
        return database.sql(OPEN + " and id = :id for update")
                .param("id", id)
                .query(RoleRequests::request)
                .optional();
    }

    void decide(long id, State state, String checker, String decision) {
        database.sql("update role_request set state = :state, checker = :checker, decision = :decision,"
                        + " decided_at = :now where id = :id")
                .param("state", state.name())
                .param("checker", checker)
                .param("decision", decision)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static RoleRequest request(ResultSet row, int number) throws SQLException {
        return new RoleRequest(
                row.getLong("id"),
                row.getString("username"),
                Wish.valueOf(row.getString("wish")),
                Membership.parse(row.getString("team")).orElse(null),
                row.getString("requester"),
                row.getString("reason"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
