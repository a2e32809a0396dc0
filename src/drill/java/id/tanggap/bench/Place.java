package id.tanggap.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a report goes: cases of one unit only would wait for each other. */
record Place(String instansi, String admin, String unit) {

    private static final List<Place> ALL = List.of(
            new Place("kab-tangerang", "admin.tangerang", "tng-dbmsda"),
            new Place("kota-serang", "admin.serang", "srg-dpupr"),
            new Place("kab-tangerang", "admin.tangerang", "tng-dishub"),
            new Place("kab-tangerang", "admin.tangerang", "tng-dlhk"));

    private static final AtomicInteger NEXT = new AtomicInteger();

    static Place next() {
        return ALL.get(Math.floorMod(NEXT.getAndIncrement(), ALL.size()));
    }

    String liaison() {
        return "penghubung." + unit;
    }
}
