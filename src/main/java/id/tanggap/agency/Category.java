package id.tanggap.agency;

import jakarta.persistence.Entity;

/** What a report is about, chosen by the reporter or the verifier; {@code routing.dmn} reads its code. */
@Entity
public class Category extends ReferenceEntry {

    protected Category() {}

    Category(String code) {
        super(code);
    }

    void describe(String name) {
        listedAs(name);
    }
}
