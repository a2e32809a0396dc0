package id.tanggap.bench;

import id.tanggap.replay.ComplaintsDoor;
import id.tanggap.replay.ComplaintsDoor.Receipt;
import id.tanggap.replay.Doors;
import id.tanggap.replay.EngineDoor;
import java.net.URI;
import java.util.Map;

/** The product through its doors: the public API for the reporter, engine REST with HTTP Basic for officers. */
final class HttpDoors implements Contestant {

    private final ComplaintsDoor complaints;
    private final EngineDoor engine;

    HttpDoors(URI address) {
        var doors = new Doors(address);
        complaints = new ComplaintsDoor(doors);
        engine = new EngineDoor(doors);
    }

    @Override
    public String name() {
        return "HTTP doors";
    }

    @Override
    public void whole(Recorder recorder) {
        Place place = Place.next();
        Receipt receipt = recorder.step("file", () -> complaints.file(report(place)));
        String number = receipt.trackingNumber();
        act(recorder, place.admin(), number, "verifyComplaint", Map.of("decision", "forward", "note", Words.NOTE));
        act(recorder, place.admin(), number, "disposeComplaint", Map.of("unit", place.unit()));
        act(
                recorder,
                place.liaison(),
                number,
                "followUp",
                Map.of("decision", "complete", "answer", Words.answer(number)));
        recorder.step("confirm", () -> complaints.act(receipt, "confirmation", Map.of("rating", 5)));
    }

    private void act(Recorder recorder, String officer, String number, String name, Map<String, Object> fields) {
        String task =
                recorder.step("query", () -> engine.task(officer, number, name).orElseThrow());
        recorder.step("claim", () -> engine.claim(officer, task));
        recorder.step("form", () -> engine.form(officer, task));
        recorder.step(name, () -> engine.submit(officer, task, fields));
    }

    private static Map<String, Object> report(Place place) {
        return Map.of(
                "title",
                Words.TITLE,
                "text",
                Words.TEXT,
                "class",
                "PENGADUAN_TIDAK_BERKADAR",
                "category",
                "jalan",
                "instansi",
                place.instansi(),
                "anonymous",
                false,
                "confidential",
                false,
                "reporter",
                Map.of("name", "Warga", "email", "warga@example.org", "phone", "0812 3456 7890"));
    }
}
