package id.tanggap.scoring.letter;

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
    private LetterKind kind;

    private int versionNumber;
    private String subject;
    private String body;
    private String changedBy;
    private String changedByName;
    private Instant changedAt;

    protected LetterTemplate() {}

    /** @param wording null for the text that is shipped */
    LetterTemplate(String instansi, LetterKind kind, Wording wording) {
        this.instansi = instansi;
        this.kind = kind;
        this.subject = wording == null ? null : wording.subject();
        this.body = wording == null ? null : wording.body();
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

    TemplateVersion with(Wording shipped) {
        Wording wording = isShipped() ? shipped : new Wording(subject, body);
        return new TemplateVersion(versionNumber, wording, isShipped(), changedByName, changedAt);
    }
}
