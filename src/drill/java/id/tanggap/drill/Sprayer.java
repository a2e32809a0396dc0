package id.tanggap.drill;

import id.tanggap.support.Caller;
import java.util.concurrent.atomic.AtomicInteger;

/** Tries passwords at accounts and receipts at reports in turn, from very many addresses. */
final class Sprayer {

    private static final String[] ACCOUNTS = {
        "penghubung.tng-dbmsda", "kepala.tng-dbmsda", "admin.tangerang", "sekda.tangerang", "bupati.tangerang",
        "inspektur.tangerang", "admin.nasional", "ombudsman", "operator", "nobody"
    };

    private final int port;
    private final int addresses;
    private final String report;
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger heldBack = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** @param report API address of a report whose number is known */
    Sprayer(int port, int addresses, String report) {
        this.port = port;
        this.addresses = addresses;
        this.report = report;
    }

    void tryOnce(int turn) {
        String address = "203.0." + turn / 2 % addresses / 100 + "." + (1 + turn / 2 % addresses % 100);
        int status = turn % 2 == 0 ? password(turn, address) : receipt(turn, address);
        tried.incrementAndGet();
        if (status == 429) {
            heldBack.incrementAndGet();
        } else if (status != 401 && status != 403) {
            failed.incrementAndGet();
        }
    }

    private int password(int turn, String address) {
        String[] basic = Caller.basic(ACCOUNTS[turn / 2 / addresses % ACCOUNTS.length], "Rahasia" + turn);
        return new Caller(port + turn / 2 % 2)
                .get("/engine-rest/task/count", basic[0], basic[1], "X-Forwarded-For", address)
                .status();
    }

    private int receipt(int turn, String address) {
        return new Caller(port + turn / 2 % 2)
                .get(report, "X-Receipt", "%016d".formatted(turn), "X-Forwarded-For", address)
                .status();
    }

    int tried() {
        return tried.get();
    }

    int heldBack() {
        return heldBack.get();
    }

    /** Neither refused nor held back. */
    int failed() {
        return failed.get();
    }
}
