package id.tanggap.workflow.task;

import static id.tanggap.language.Languages.OF_OFFICERS;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Categories;
import id.tanggap.agency.Category;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.language.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The choices that forms about a case offer. */
@Component
class FormOptions {

    private final Agencies agencies;
    private final Categories categories;
    private final Words words;

    FormOptions(Agencies agencies, Categories categories, Words words) {
        this.agencies = agencies;
        this.categories = categories;
        this.words = words;
    }

    CaseForm.Options of(Complaint complaint) {
        return new CaseForm.Options(
                agencies.unitsOf(complaint.instansi()).stream()
                        .filter(unit -> !unit.code().equals(complaint.reportedUnit()))
                        .map(FormOptions::option)
                        .toList(),
                agencies.instansi().stream().map(FormOptions::option).toList(),
                constants("officialClass", Stream.of(ComplaintClass.values())),
                categories(complaint),
                constants("archive", Stream.of(ArchiveReason.values()).filter(ArchiveReason::isOfficersChoice)));
    }

    /** Those in use; a case keeps its own, retired or not. */
    private List<Option> categories(Complaint complaint) {
        Stream<Category> own = Stream.ofNullable(complaint.category())
                .flatMap(code -> categories.find(code).stream())
                .filter(category -> !category.active());
        return Stream.concat(categories.all().stream(), own)
                .map(category -> new Option(category.name(), category.code()))
                .toList();
    }

    private List<Option> constants(String family, Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> new Option(words.of(family, constant, OF_OFFICERS), constant.name()))
                .toList();
    }

    private static Option option(Agency agency) {
        return new Option(agency.name(), agency.code());
    }
}
