package id.tanggap.workflow.hindsight;

import id.tanggap.process.Hindsight.Effect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many reports another routing table would have suggested to another unit. Reports of the same facts are asked once. */
@Component
class OtherUnits {

    private final JdbcClient database;

    OtherUnits(JdbcClient database) {
        this.database = database;
    }

    private record Alike(Map<String, Object> facts, long cases) {}

    Effect between(TrialTable before, TrialTable after, String file, Instant since) {
        List<Alike> all = database.sql("select instansi, category, district, reported_unit is not null as reported,"
                        + " count(*) as cases from complaint where filed_at >= :since"
                        + " group by instansi, category, district, reported_unit is not null")
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(OtherUnits::alike)
                .list();
        long elsewhere = all.stream()
                .filter(alike -> !before.ask(alike.facts()).equals(after.ask(alike.facts())))
                .mapToLong(Alike::cases)
                .sum();
        return new Effect(
                file, "unit", elsewhere, all.stream().mapToLong(Alike::cases).sum(), 0);
    }

    private static Alike alike(ResultSet row, int number) throws SQLException {
        Map<String, Object> facts = new HashMap<>();
        facts.put("instansi", row.getString("instansi"));
        facts.put("category", row.getString("category"));
        facts.put("district", row.getString("district"));
        facts.put("reported", row.getBoolean("reported"));
        return new Alike(facts, row.getLong("cases"));
    }
}
