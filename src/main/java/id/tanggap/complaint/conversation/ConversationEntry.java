package id.tanggap.complaint.conversation;

import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Party;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that happened to a case, told in order; never changed once written. */
@Entity
@Table(name = "conversation_entry")
public class ConversationEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private TrackingNumber trackingNumber;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Party author;

    private String agency;
    private String username;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String text;
    private TrackingNumber otherCase;
    private String told;

    protected ConversationEntry() {}

    ConversationEntry(
            TrackingNumber trackingNumber,
            Instant at,
            EntryKind kind,
            Party author,
            String agency,
            String username,
            Audience audience,
            String text) {
        this.trackingNumber = trackingNumber;
        this.at = at;
        this.kind = kind;
        this.author = author;
        this.agency = agency;
        this.username = username;
        this.audience = audience;
        this.text = text;
    }

    ConversationEntry about(TrackingNumber another) {
        otherCase = another;
        return this;
    }

    ConversationEntry telling(String superiors) {
        told = superiors;
        return this;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public EntryKind kind() {
        return kind;
    }

    public Party author() {
        return author;
    }

    /** The agency that acted, or that was chosen; null for the reporter and the system. */
    public String agency() {
        return agency;
    }

    /** The officer who acted; for officers' eyes only. */
    public String username() {
        return username;
    }

    public Audience audience() {
        return audience;
    }

    /** What was written; null where the entry says it all. */
    public String text() {
        return text;
    }

    /** Group ids of the superiors who were told, separated by commas; null for everything else. */
    public String told() {
        return told;
    }

    /** Tracking number of the other case that the entry is about: the parent of a merge; null for everything else. */
    public TrackingNumber otherCase() {
        return otherCase;
    }
}
