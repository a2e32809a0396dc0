package id.tanggap.agency;

import jakarta.persistence.Entity;
import java.util.Optional;

/** A district (kecamatan) of an instansi: where the matter of a report lies. */
@Entity
public class District extends ReferenceEntry {

    private String instansi;
    private String unit;

    protected District() {}

    District(String code) {
        super(code);
    }

    void describe(String instansi, String name, String unit) {
        listedAs(name);
        this.instansi = instansi;
        this.unit = unit;
    }

    public String instansi() {
        return instansi;
    }

    /** Code of the district's own office, when that office is a unit here. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }
}
