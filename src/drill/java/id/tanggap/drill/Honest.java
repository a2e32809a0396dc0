package id.tanggap.drill;

import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Work;
import java.util.Map;

/** An officer and a reporter at their work, behind one address each; the reporter's may be that of a guesser. */
final class Honest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=20";
    private static final String OFFICER = "penghubung.tng-dbmsda";
    private static final int LOGIN_EVERY = 5;

    private final int port;
    private final String[] address;
    private final Caller officer;
    private int round;

    Honest(int port, String address) {
        this.port = port;
        this.address = new String[] {"X-Forwarded-For", address};
        this.officer = new Caller(port).loggedInAs(OFFICER);
    }

    /** Once through all of it. */
    void work(Latencies latencies) {
        latencies.measure("task list", () -> officer.get(TASKS).status() == 200);
        if (round++ % LOGIN_EVERY == 0) {
            latencies.measure("login", () -> {
                new Caller(port).loggedInAs(OFFICER);
                return true;
            });
        }
        Filed filed = new Filed();
        latencies.measure("filing", () -> filed.by(new Caller(port)));
        latencies.measure(
                "private view",
                () -> new Caller(port)
                                .get(filed.address, "X-Receipt", filed.receipt, address[0], address[1])
                                .status()
                        == 200);
        latencies.measure(
                "public page",
                () -> new Caller(port)
                                .get(filed.address.replace("/api/v1/complaints", "/laporan"), address)
                                .status()
                        == 200);
        latencies.measure("receipt on the page", () -> {
            String page = filed.address.replace("/api/v1/complaints", "/laporan");
            return new Caller(port)
                            .postForm(page, page + "/masuk", Map.of("receipt", filed.receipt))
                            .status()
                    == 302;
        });
    }

    /** A report, and how its reporter gets at it. */
    private class Filed {

        private String address = "";
        private String receipt = "";

        boolean by(Caller reporter) {
            Answer answer = reporter.postJson(
                    "/api/v1/complaints",
                    """
                    {"title": "Lampu jalan mati", "text": "Lampu jalan di depan sekolah mati sejak tiga malam.",
                     "instansi": "kab-tangerang", "anonymous": false, "confidential": false, "reporter": {"name": "Warga"}}
                    """,
                    Honest.this.address);
            if (answer.status() == 429) {
                answer = paid(reporter, answer);
            }
            address =
                    "/api/v1/complaints/" + answer.json().path("trackingNumber").asText();
            receipt = answer.json().path("receipt").asText();
            return answer.status() == 201;
        }

        private Answer paid(Caller reporter, Answer asked) {
            String text = asked.json().path("challenge").path("text").asText();
            long number = Work.solution(
                    text, asked.json().path("challenge").path("bits").asInt());
            return reporter.postJson(
                    "/api/v1/complaints",
                    """
                    {"title": "Lampu jalan mati", "text": "Lampu jalan di depan sekolah mati sejak tiga malam.",
                     "instansi": "kab-tangerang", "anonymous": false, "confidential": false, "reporter": {"name": "Warga"}}
                    """,
                    "X-Proof",
                    text + ":" + number,
                    Honest.this.address[0],
                    Honest.this.address[1]);
        }
    }
}
