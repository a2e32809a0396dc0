package id.tanggap.complaint.viewing;

import id.tanggap.agency.Categories;
import id.tanggap.agency.Districts;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.viewing.CaseView.Named;
import id.tanggap.language.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Shows what was reported to a viewer who may read it, codes with their names. */
@Component
class ContentViews {

    private final Categories categories;
    private final Districts districts;
    private final Words words;

    ContentViews(Categories categories, Districts districts, Words words) {
        this.categories = categories;
        this.districts = districts;
        this.words = words;
    }

    /** @param masked hides in a text what this viewer may not see */
    CaseView.Content show(Complaint complaint, UnaryOperator<String> masked, Locale locale) {
        Content content = complaint.content();
        return new CaseView.Content(
                masked.apply(content.title()),
                masked.apply(content.text()),
                complaintClass(complaint.complaintClass(), locale),
                category(complaint.category()),
                district(content.district()),
                masked.apply(content.address()),
                content.latitude(),
                content.longitude(),
                content.occurredOn(),
                content.channel());
    }

    private Named complaintClass(ComplaintClass chosen, Locale locale) {
        return chosen == null ? null : new Named(chosen.name(), words.of("officialClass", chosen, locale));
    }

    private Named category(String code) {
        return Optional.ofNullable(code)
                .flatMap(categories::find)
                .map(category -> new Named(category.code(), category.name()))
                .orElse(null);
    }

    private Named district(String code) {
        return Optional.ofNullable(code)
                .flatMap(districts::find)
                .map(district -> new Named(district.code(), district.name()))
                .orElse(null);
    }
}
