package id.tanggap.complaint;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Categories;
import id.tanggap.agency.Succession;
import id.tanggap.language.InvalidInput;
import org.springframework.stereotype.Component;

/** What a case may be given to or marked with now: what is retired takes nothing new. Rule: docs/rules.md §1, §4. */
@Component
public class Receivers {

    private final Agencies agencies;
    private final Categories categories;
    private final Succession succession;

    Receivers(Agencies agencies, Categories categories, Succession succession) {
        this.agencies = agencies;
        this.categories = categories;
        this.succession = succession;
    }

    /** @throws InvalidInput unless it coordinates cases; of one that is retired it names who took over */
    public Agency coordinating(String code, String field) {
        refuseRetired(code, field);
        return agencies.findCoordinating(code).orElseThrow(() -> new InvalidInput(field, "unknown.instansi"));
    }

    /** @throws InvalidInput unless it is a unit of the coordinating agency, and not the one that the case is about */
    public String unit(Complaint complaint, String code, String field) {
        refuseRetired(code, field);
        InvalidInput.require(code != null && agencies.isUnitOf(code, complaint.instansi()), field, "unknown.unit");
        InvalidInput.require(!code.equals(complaint.reportedUnit()), field, "unit.reported");
        return code;
    }

    /**
     * @param own what the case is marked with already; it keeps that, retired or not
     * @throws InvalidInput unless there is such a category; a retired one is refused to every other case
     */
    public void category(String code, String own, String field) {
        InvalidInput.require(code != null && categories.find(code).isPresent(), field, "unknown.category");
        InvalidInput.require(code.equals(own) || categories.findOffered(code).isPresent(), field, "category.retired");
    }

    private void refuseRetired(String code, String field) {
        if (agencies.isRetired(code)) {
            String name = agencies.get(code).name();
            throw succession
                    .of(code)
                    .map(heir -> new InvalidInput(field, "agency.succeeded", name, heir.name()))
                    .orElseGet(() -> new InvalidInput(field, "agency.retired", name));
        }
    }
}
