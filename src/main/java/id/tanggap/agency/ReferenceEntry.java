package id.tanggap.agency;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What every row of a reference file has in common. Nothing is ever deleted: old cases still name it. */
@MappedSuperclass
abstract class ReferenceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    private String name;
    private boolean active;

    protected ReferenceEntry() {}

    ReferenceEntry(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** False when the reference files no longer list it: still found by code, no longer offered for choice. */
    public boolean active() {
        return active;
    }

    void listedAs(String name) {
        this.name = name;
        this.active = true;
    }

    void retire() {
        this.active = false;
    }

    @Override
    public String toString() {
        return code;
    }
}
