package id.tanggap.agency;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The categories of reports, held in memory. */
@Component
public class Categories {

    private final List<Category> categories;

    Categories(ReferenceData reference) {
        this.categories = List.copyOf(reference.categories());
    }

    /** Every active category, in the order of the reference file as first loaded. */
    public List<Category> all() {
        return categories.stream().filter(Category::active).toList();
    }

    /** The category with this code, if new reports may have it. */
    public Optional<Category> findOffered(String code) {
        return find(code).filter(Category::active);
    }

    /** The category with this code, retired or not. */
    public Optional<Category> find(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }
}
