package id.tanggap.drill;

import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import java.util.List;
import java.util.Map;

/** Whoever was logged in goes on at another node when the first one dies: an officer in Tasklist, a reporter. */
final class SessionDrill {

    private static final String OFFICER = "penghubung.tng-dbmsda";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String ANSWER = "Tim sudah meninjau lokasi pagi ini.";

    private final Options options;
    private final Told told;
    private final String keyset = Keys.fresh();

    SessionDrill(Options options, Told told) {
        this.options = options;
        this.told = told;
    }

    boolean run() {
        try (Schema schema = Schema.fresh(Server.url())) {
            told.heading("seeding one case and the staff into " + schema.name());
            try (var seeder = new Seeder(schema, keyset, 1)) {
                seeder.seed(Batch.weekdaysAgo(1, List.of(State.DISPOSED), 1));
            }
            try (Node first = start("node-1", 0, schema);
                    Node second = start("node-2", 1, schema)) {
                first.awaitUp();
                second.awaitUp();
                told.heading("node-1 dies under an officer and a reporter");
                goOn(first);
            }
            if (told.well()) {
                schema.drop();
            }
        }
        return told.well();
    }

    /** Plain HTTP here, TLS in earnest. */
    private Node start(String name, int offset, Schema schema) {
        return Node.start(
                name,
                options.port() + offset,
                schema,
                keyset,
                options.lockSeconds(),
                "--server.servlet.session.cookie.secure=false");
    }

    private void goOn(Node first) {
        Caller officer = new Caller(options.port()).loggedInAs(OFFICER);
        officer.get("/camunda/app/tasklist/default/", "Accept", "text/html");
        Caller reporter = new Caller(options.port());
        String report = enter(reporter);
        first.kill();
        told.progress("killed node-1");

        officer(officer.at(options.port() + 1));
        reporter(reporter.at(options.port() + 1), report);
    }

    private String enter(Caller reporter) {
        Answer filed = reporter.postJson(
                "/api/v1/complaints",
                """
                {"title": "Jalan berlubang di depan pasar", "text": "Jalan berlubang dalam, sudah dua minggu.",
                 "anonymous": false, "confidential": true, "reporter": {"name": "Warga"}}
                """);
        String page = "/laporan/" + filed.json().path("trackingNumber").asText();
        reporter.postForm(
                page,
                page + "/masuk",
                Map.of("receipt", filed.json().path("receipt").asText()));
        return page;
    }

    private void officer(Caller officer) {
        Answer list = officer.get(TASKS);
        told.finding("the officer's task list (status)", list.status(), 200);
        String task = list.json().path(0).path("id").asText();
        Answer submitted = officer.postJson(
                TASKS + "/" + task + "/submit-form",
                "{\"variables\": {\"decision\": {\"value\": \"progress\"}, \"answer\": {\"value\": \"" + ANSWER
                        + "\"}}}",
                "X-XSRF-TOKEN",
                officer.cookie("XSRF-TOKEN").orElse(""));
        told.finding("a form with the token of the dead node (status)", submitted.status(), 204);
        officer.postForm("/kalender", "/keluar", Map.of());
        told.finding(
                "the task list after the logout (status)", officer.get(TASKS).status(), 401);
    }

    private void reporter(Caller reporter, String page) {
        told.finding("private views", shows(reporter, page, "Jalan berlubang dalam"), 1);
        Answer reply = reporter.postForm(page, page + "/balasan", Map.of("text", "Sampai hari ini belum ada petugas."));
        told.finding("a message of the reporter (status)", reply.status(), 302);
        told.finding("messages that arrived", shows(reporter, page, "Sampai hari ini belum ada petugas."), 1);
    }

    private static long shows(Caller reporter, String page, String words) {
        return reporter.get(page).body().contains(words) ? 1 : 0;
    }
}
