package id.tanggap.bench;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filing;
import id.tanggap.complaint.handling.ReporterDesk;
import id.tanggap.identity.Identity;
import id.tanggap.workflow.demo.OfficerDesk;
import java.util.Map;
import java.util.Set;

/** The product below its doors: an officer's step looks for the task, claims it and submits its form. */
final class ServiceLevel implements Contestant {

    private final Filing filing;
    private final OfficerDesk desk;
    private final ReporterDesk reporter;

    ServiceLevel(Product product) {
        filing = product.bean(Filing.class);
        desk = product.bean(OfficerDesk.class);
        reporter = product.bean(ReporterDesk.class);
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public void whole(Recorder recorder) {
        Place place = Place.next();
        String number = recorder.step("file", () -> file(place));
        var admin = officer(Role.ADMIN, place.admin(), place.instansi());
        var liaison = officer(Role.LIAISON, place.liaison(), place.unit());
        recorder.step("verify", () -> {
            desk.complete(admin, number, "verifyComplaint", Map.of("decision", "forward", "note", Words.NOTE));
        });
        recorder.step("dispose", () -> {
            desk.complete(admin, number, "disposeComplaint", Map.of("unit", place.unit()));
        });
        recorder.step("complete", () -> {
            desk.complete(liaison, number, "followUp", Map.of("decision", "complete", "answer", Words.answer(number)));
        });
        recorder.step("confirm", () -> reporter.confirm(number, 5, null));
    }

    String file(Place place) {
        return filing.file(new Report(
                        Words.TITLE,
                        Words.TEXT,
                        ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                        "jalan",
                        place.instansi(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Website",
                        false,
                        false,
                        new Identity("Warga", "warga@example.org", "0812 3456 7890", null)))
                .trackingNumber();
    }

    /** A case that waits for its unit's answer. */
    void disposed(Place place) {
        String number = file(place);
        var admin = officer(Role.ADMIN, place.admin(), place.instansi());
        desk.complete(admin, number, "verifyComplaint", Map.of("decision", "forward", "note", Words.NOTE));
        desk.complete(admin, number, "disposeComplaint", Map.of("unit", place.unit()));
    }

    private static Officer officer(Role role, String username, String agency) {
        return new Officer(username, username, Set.of(new Membership(role, agency)));
    }
}
