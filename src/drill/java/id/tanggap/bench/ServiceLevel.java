package id.tanggap.bench;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filing;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.demo.TaskClient;
import java.util.Map;
import java.util.Set;

/** The product below its doors: an officer's step looks for the task, claims it and submits its form. */
final class ServiceLevel implements Contestant {

    private final Filing filing;
    private final TaskClient client;
    private final ReporterActs reporter;

    ServiceLevel(Product product) {
        filing = product.bean(Filing.class);
        client = product.bean(TaskClient.class);
        reporter = product.bean(ReporterActs.class);
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public void whole(Recorder recorder) {
        Place place = Place.next();
        TrackingNumber number = recorder.step("file", () -> file(place));
        var admin = officer(Role.ADMIN, place.admin(), place.instansi());
        var liaison = officer(Role.LIAISON, place.liaison(), place.unit());
        recorder.step("verify", () -> {
            client.complete(
                    admin, number.value(), "verifyComplaint", Map.of("decision", "forward", "note", Words.NOTE));
        });
        recorder.step("dispose", () -> {
            client.complete(admin, number.value(), "disposeComplaint", Map.of("unit", place.unit()));
        });
        recorder.step("complete", () -> {
            client.complete(
                    liaison,
                    number.value(),
                    "followUp",
                    Map.of("decision", "complete", "answer", Words.answer(number.value())));
        });
        recorder.step("confirm", () -> reporter.confirm(number, 5, null));
    }

    TrackingNumber file(Place place) {
        return filing.file(new Report(
                        new Content(Words.TITLE, Words.TEXT, null, null, null, null, null, "Website"),
                        ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                        "jalan",
                        place.instansi(),
                        new Protection(false, false),
                        new Identity("Warga", "warga@example.org", "0812 3456 7890", null)))
                .trackingNumber();
    }

    /** A case that waits for its unit's answer. */
    void disposed(Place place) {
        TrackingNumber number = file(place);
        var admin = officer(Role.ADMIN, place.admin(), place.instansi());
        client.complete(admin, number.value(), "verifyComplaint", Map.of("decision", "forward", "note", Words.NOTE));
        client.complete(admin, number.value(), "disposeComplaint", Map.of("unit", place.unit()));
    }

    private static Officer officer(Role role, String username, String agency) {
        return new Officer(username, username, Set.of(new Membership(role, agency)));
    }
}
