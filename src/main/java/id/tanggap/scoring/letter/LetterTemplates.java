package id.tanggap.scoring.letter;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.storage.Claim;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of an instansi's letters. Its admin changes them; every version stays. A change is for letters to come:
 * those that were issued keep their text.
 */
@Service
@Transactional
public class LetterTemplates {

    private final LetterTemplateRepository versions;
    private final ShippedTexts shipped;
    private final Rights rights;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    LetterTemplates(
            LetterTemplateRepository versions,
            ShippedTexts shipped,
            Rights rights,
            JdbcClient database,
            Journal journal,
            Clock clock) {
        this.versions = versions;
        this.shipped = shipped;
        this.rights = rights;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** The text by which the next letter of this kind is written. */
    @Transactional(readOnly = true)
    public TemplateVersion current(String instansi, ConsequenceKind kind) {
        return versions.findFirstByInstansiAndKindOrderByVersionNumberDesc(instansi, kind)
                .map(version -> version.with(shipped.of(kind)))
                .orElseGet(() -> new TemplateVersion(0, shipped.of(kind), true, null, null));
    }

    /** Every version that somebody chose, newest first. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> history(String instansi, ConsequenceKind kind) {
        return versions.findByInstansiAndKindOrderByVersionNumberDesc(instansi, kind).stream()
                .map(version -> version.with(shipped.of(kind)))
                .toList();
    }

    /**
     * @param seen number of the version that the admin had before the eyes
     * @throws InvalidInput if another version came meanwhile
     * @throws org.springframework.security.access.AccessDeniedException unless the officer is admin of the instansi
     */
    public void change(Officer admin, String instansi, ConsequenceKind kind, int seen, TemplateText text) {
        append(admin, instansi, kind, seen, text);
    }

    /** Back to the text that is shipped, also when that gets better one day. @throws InvalidInput as {@link #change} */
    public void reset(Officer admin, String instansi, ConsequenceKind kind, int seen) {
        append(admin, instansi, kind, seen, null);
    }

    private void append(Officer admin, String instansi, ConsequenceKind kind, int seen, TemplateText text) {
        rights.require(admin, Right.CHANGE_LETTERS, instansi);
        TemplateVersion current = current(instansi, kind);
        if (current.number() != seen) {
            throw new InvalidInput("subject", "letter.changed");
        }
        boolean same = text == null ? current.shipped() : text.equals(current.text());
        if (same) {
            return;
        }
        if (!isOurs(admin, instansi, kind, seen + 1, text)) {
            throw new InvalidInput("subject", "letter.changed");
        }
        journal.note(Deed.TEMPLATE_CHANGED, admin.username(), instansi, kind.name(), String.valueOf(seen + 1));
    }

    /** Of two who change the same version at once, one does. */
    private boolean isOurs(Officer admin, String instansi, ConsequenceKind kind, int number, TemplateText text) {
        return Claim.isOurs(database.sql("insert into letter_template (instansi, kind, version_number, subject, body,"
                        + " changed_by, changed_by_name, changed_at)"
                        + " values (:instansi, :kind, :number, :subject, :body, :by, :name, :now)")
                .param("instansi", instansi)
                .param("kind", kind.name())
                .param("number", number)
                .param("subject", text == null ? null : text.subject())
                .param("body", text == null ? null : text.body())
                .param("by", admin.username())
                .param("name", PlainText.of(admin.name()))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
