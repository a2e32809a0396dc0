package id.tanggap.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A body that receives, handles or supervises reports: national admin, overseer, instansi or unit.
 *
 * <p>Rule: docs/rules.md §1.
 */
@Entity
public class Agency extends ReferenceEntry {

    private String parent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "agency_level")
    private AgencyLevel level;

    private String zone;

    /** Role ids, parted by spaces; null when the unit is the seat of none. */
    private String offices;

    private LocalDate validUntil;
    private String successor;

    protected Agency() {}

    Agency(String code) {
        super(code);
    }

    void describe(AgencyRow row) {
        listedAs(row.name());
        this.parent = row.parent();
        this.level = row.level();
        this.zone = row.zone().getId();
        this.offices = row.offices();
        this.validUntil = row.validUntil();
        this.successor = row.successor();
    }

    /** Code of the agency above, or null at the top. */
    public String parent() {
        return parent;
    }

    public AgencyLevel level() {
        return level;
    }

    /** Offices of the instansi that have their seat in this unit: the inspector's in the Inspektorat. */
    Set<Role> offices() {
        return Role.listed(offices);
    }

    /** Whether it is listed, and the last of its days has not passed. */
    boolean isThere(LocalDate today) {
        return active() && (validUntil == null || !today.isAfter(validUntil));
    }

    /** Code of who takes over when it is gone; empty when nobody was named. */
    Optional<String> successor() {
        return Optional.ofNullable(successor);
    }

    /** The zone in which its days begin and end (WIB, WITA or WIT). */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
