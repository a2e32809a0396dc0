package id.tanggap.workflow.task;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Categories;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The choices that forms offer, as label and value. */
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

    Map<String, Object> of(Complaint complaint) {
        return Map.of(
                "instansi",
                        agencies.instansi().stream().map(FormOptions::option).toList(),
                "units",
                        agencies.unitsOf(complaint.instansi()).stream()
                                .filter(unit -> !unit.code().equals(complaint.reportedUnit()))
                                .map(FormOptions::option)
                                .toList(),
                "categories",
                        categories.all().stream()
                                .map(category -> option(category.name(), category.code()))
                                .toList(),
                "classes", constants("officialClass", ComplaintClass.values()),
                "archiveReasons",
                        constants(
                                "archive",
                                Arrays.stream(ArchiveReason.values())
                                        .filter(ArchiveReason::isOfficersChoice)
                                        .toArray(ArchiveReason[]::new)));
    }

    private <E extends Enum<E>> List<Map<String, String>> constants(String family, E[] constants) {
        return Arrays.stream(constants)
                .map(constant -> option(words.of(family, constant, Languages.OF_OFFICERS), constant.name()))
                .toList();
    }

    private static Map<String, String> option(Agency agency) {
        return option(agency.name(), agency.code());
    }

    private static Map<String, String> option(String label, String code) {
        return Map.of("label", label, "value", code);
    }
}
