package id.tanggap.complaint.listing;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.CaseActed;
import id.tanggap.complaint.viewing.Masking;
import id.tanggap.identity.Viewer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the public list in step with the cases, in the transaction of each act: what becomes public is listed, masked, with
 * its words; what is not public any more is gone from it with the act that made it so. Rule: docs/rules.md §5.
 */
@Component
class Listing {

    private static final String MOVE =
            "update listed_report set status = :status, unit = :unit, instansi = :instansi, category = :category"
                    + " where id = :id";

    private static final String LIST =
            """
            insert into listed_report (id, tracking_number, title, category, district, instansi, unit, status, filed_at)
            values (:id, :number, :title, :category, :district, :instansi, :unit, :status, :filedAt)
            """;

    private final Complaints complaints;
    private final Masking masking;
    private final NamedParameterJdbcTemplate database;

    Listing(Complaints complaints, Masking masking, NamedParameterJdbcTemplate database) {
        this.complaints = complaints;
        this.masking = masking;
        this.database = database;
    }

    @EventListener
    void on(CaseActed act) {
        if (act.kind() == EntryKind.FILED) {
            return;
        }
        Complaint complaint = complaints.toRead(act.trackingNumber());
        MapSqlParameterSource row = row(complaint);
        if (!complaint.status().isVerified() || !Viewers.isOpen(complaint)) {
            if (database.update("delete from listed_report where id = :id", row) > 0) {
                database.update("delete from listed_word where report_id = :id", row);
            }
        } else if (database.update(MOVE, row) == 0) {
            list(complaint, row);
        }
    }

    private void list(Complaint complaint, MapSqlParameterSource row) {
        UnaryOperator<String> masked = masking.of(complaint, Viewer.PUBLIC);
        String title = masked.apply(complaint.content().title());
        database.update(LIST, row.addValue("title", title));
        MapSqlParameterSource[] words = SearchWords.of(
                        title + " " + masked.apply(complaint.content().text()))
                .stream()
                .map(word -> new MapSqlParameterSource("id", complaint.id()).addValue("word", word))
                .toArray(MapSqlParameterSource[]::new);
        database.batchUpdate("insert into listed_word (word, report_id) values (:word, :id)", words);
    }

    private static MapSqlParameterSource row(Complaint complaint) {
        return new MapSqlParameterSource("id", complaint.id())
                .addValue("number", complaint.trackingNumber().value())
                .addValue("category", complaint.category())
                .addValue("district", complaint.content().district())
                .addValue("instansi", complaint.instansi())
                .addValue("unit", complaint.unit())
                .addValue("status", complaint.status().publicly().name())
                .addValue("filedAt", LocalDateTime.ofInstant(complaint.filedAt(), ZoneOffset.UTC));
    }
}
