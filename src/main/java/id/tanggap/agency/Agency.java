package id.tanggap.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
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

    protected Agency() {}

    Agency(String code) {
        super(code);
    }

    void describe(String parent, AgencyLevel level, String name, ZoneId zone, String offices) {
        listedAs(name);
        this.parent = parent;
        this.level = level;
        this.zone = zone.getId();
        this.offices = offices;
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

    /** The zone in which its days begin and end (WIB, WITA or WIT). */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
