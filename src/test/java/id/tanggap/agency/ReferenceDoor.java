package id.tanggap.agency;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;

/** Changes what a node holds in memory of the reference files, as a start with other files would. */
@TestComponent
public class ReferenceDoor {

    private final Agencies agencies;
    private final Categories categories;

    ReferenceDoor(Agencies agencies, Categories categories) {
        this.agencies = agencies;
        this.categories = categories;
    }

    /** The row has vanished. */
    public void retire(String agency) {
        agencies.get(agency).retire();
    }

    /** The row says until when, and who takes over. */
    public void listUntil(String agency, String lastDay, String successor) {
        Agency listed = agencies.get(agency);
        listed.describe(new AgencyRow(
                null,
                agency,
                listed.parent(),
                listed.level(),
                listed.name(),
                ZoneId.of(listed.zone().getId()),
                offices(listed),
                lastDay == null ? null : LocalDate.parse(lastDay),
                successor));
    }

    public void listAgain(String agency) {
        listUntil(agency, null, null);
    }

    public void retireCategory(String category) {
        categories.find(category).orElseThrow().retire();
    }

    public void listCategoryAgain(String category) {
        Category listed = categories.find(category).orElseThrow();
        listed.describe(listed.name());
    }

    private static String offices(Agency agency) {
        return agency.offices().isEmpty()
                ? null
                : String.join(" ", agency.offices().stream().map(Role::id).toList());
    }
}
