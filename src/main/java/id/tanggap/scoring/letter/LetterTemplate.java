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
    private String changedByName;
    private Instant changedAt;

    protected LetterTemplate() {}

    boolean isShipped() {
        return subject == null;
    }

    TemplateVersion with(TemplateText shipped) {
        TemplateText text = isShipped() ? shipped : new TemplateText(subject, body);
        return new TemplateVersion(versionNumber, text, isShipped(), changedByName, changedAt);
    }
}
