package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.MonthNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A letter as it was issued. Its text and all names in it are kept, so it stays the same when a template, an agency or
 * an officer is called differently later.
 */
@Entity
@Immutable
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ConsequenceKind kind;

    private String instansi;
    private String unit;

    @Convert(converter = MonthNumber.class)
    private YearMonth judgedMonth;

    private int seriesYear;
    private int seriesNumber;

    @Column(name = "reference")
    private String number;

    private String code;
    private String instansiName;
    private String unitName;
    private String recipient;
    private String letterhead;
    private String place;
    private String subject;
    private String body;
    private String signer;
    private String signerName;
    private String signerOffice;
    private String zone;
    private Instant issuedAt;

    protected Letter() {}

    Letter(LetterDraft draft, LetterNumber number, String code, Instant issuedAt) {
        this.kind = draft.kind();
        this.instansi = draft.instansi().code();
        this.unit = draft.unit().code();
        this.judgedMonth = draft.month();
        this.seriesYear = number.year();
        this.seriesNumber = number.number();
        this.number = number.of(kind);
        this.code = code;
        this.instansiName = draft.instansi().name();
        this.unitName = draft.unit().name();
        this.recipient = Office.headOf(draft.unit());
        this.letterhead = draft.office().letterhead();
        this.place = Office.place(draft.instansi());
        this.subject = draft.text().subject();
        this.body = draft.text().body();
        this.signer = draft.signer();
        this.signerName = draft.signerName();
        this.signerOffice = draft.office().title();
        this.zone = draft.instansi().zone().getId();
        this.issuedAt = issuedAt;
    }

    public ConsequenceKind kind() {
        return kind;
    }

    /** Its number ("nomor surat"), running for each instansi and year without gaps, say {@code 007/TT/IKP/XI/2026}. */
    public String number() {
        return number;
    }

    /** The code by which everybody can check it, with dashes. */
    public String code() {
        return code;
    }

    /** Code of the instansi that issued it. */
    public String instansi() {
        return instansi;
    }

    public String instansiName() {
        return instansiName;
    }

    /** Code of the unit that it is about. */
    public String unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    /** Whom it addresses: the head of the unit. */
    public String recipient() {
        return recipient;
    }

    /** The month that was judged. */
    public YearMonth month() {
        return judgedMonth;
    }

    public String subject() {
        return subject;
    }

    /** The text, as {@link #blocks()} reads it. */
    public String body() {
        return body;
    }

    public List<TextBlock> blocks() {
        return TextBlock.of(body);
    }

    public String signerName() {
        return signerName;
    }

    /** In which office it was signed, say "Sekretaris Daerah Kabupaten Tangerang". */
    public String signerOffice() {
        return signerOffice;
    }

    /** The part of the instansi in whose name it is written. */
    public String letterhead() {
        return letterhead;
    }

    public String place() {
        return place;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When it was issued, in the zone of the instansi. */
    public ZonedDateTime issued() {
        return issuedAt.atZone(ZoneId.of(zone));
    }
}
