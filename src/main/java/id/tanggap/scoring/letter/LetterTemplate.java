package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of the text that an instansi chose for a kind of letter; kept for ever. */
@Entity
@Immutable
class LetterTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String instansi;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ConsequenceKind kind;

    private int versionNumber;
    private String subject;
    private String body;
    private String changedBy;
    private String changedByName;
    private Instant changedAt;

    protected LetterTemplate() {}

    /** @param text null for the text that is shipped */
    LetterTemplate(String instansi, ConsequenceKind kind, TemplateText text) {
        this.instansi = instansi;
        this.kind = kind;
        this.subject = text == null ? null : text.subject();
        this.body = text == null ? null : text.body();
    }

    LetterTemplate after(int version, String username, String name, Instant at) {
        versionNumber = version + 1;
        changedBy = username;
        changedByName = name;
        changedAt = at;
        return this;
    }

    boolean isShipped() {
        return subject == null;
    }

    TemplateVersion with(TemplateText shipped) {
        TemplateText text = isShipped() ? shipped : new TemplateText(subject, body);
        return new TemplateVersion(versionNumber, text, isShipped(), changedByName, changedAt);
    }
}
