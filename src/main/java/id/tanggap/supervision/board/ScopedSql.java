package id.tanggap.supervision.board;

import id.tanggap.supervision.Scope;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cuts every statement over the room's tables down to what somebody may see. */
final class ScopedSql {

    /** Never a code: lists in SQL must not be empty. */
    private static final String NOBODY = "-";

    private ScopedSql() {}

    /** Of cases of the alias {@code c}. */
    static String cases(Scope scope) {
        return place(scope) + " and (c.reported_unit is null or c.reported_unit not in (:accused))";
    }

    /** Of rows of the alias {@code c} that tell of no case. */
    static String place(Scope scope) {
        List<String> places = new ArrayList<>();
        if (scope.everything()) {
            places.add("1 = 1");
        }
        if (!scope.instansi().isEmpty()) {
            places.add("c.instansi in (:ownInstansi)");
        }
        if (!scope.units().isEmpty()) {
            places.add("c.unit in (:ownUnits)");
        }
        return places.isEmpty() ? "1 = 0" : "(" + String.join(" or ", places) + ")";
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Scope scope) {
        return statement
                .param("ownInstansi", filled(scope.instansi()))
                .param("ownUnits", filled(scope.units()))
                .param("accused", filled(scope.accused()));
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Set<String> filled(Set<String> codes) {
        return codes.isEmpty() ? Set.of(NOBODY) : codes;
    }
}
