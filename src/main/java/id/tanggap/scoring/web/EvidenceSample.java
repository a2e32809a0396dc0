package id.tanggap.scoring.web;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.KeptCases;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.ledger.CohortCase;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A sample of each unit's cases, so that auditors look at some that nobody chose. */
@Component
class EvidenceSample {

    /** Of each unit. */
    static final int SIZE = 5;

    private final KeptCases kept;

    EvidenceSample(KeptCases kept) {
        this.kept = kept;
    }

    void write(List<Scoreboard> finals, List<String> units, String seed, String site, Archive archive)
            throws IOException {
        List<String> columns = List.of(
                "unit",
                "bulan",
                "laporan",
                "fakta",
                "diterima_unit",
                "tenggat",
                "tindak_lanjut",
                "jawaban",
                "tepat_waktu",
                "berkas");
        archive.table("contoh.csv", columns, rows -> {
            for (String unit : units) {
                RandomSample<List<Object>> sample = new RandomSample<>(seed, SIZE);
                finals.stream().filter(board -> board.of(unit).isPresent()).forEach(board -> kept.of(
                                new UnitMonth(board.month(), unit))
                        .cases()
                        .forEach(one -> sample.offer(
                                one.trackingNumber() + "|" + one.fact(), drawn(unit, board.month(), one, site))));
                sample.drawn().forEach(rows::add);
            }
        });
    }

    private static List<Object> drawn(String unit, YearMonth month, CohortCase one, String site) {
        List<Object> row =
                new ArrayList<>(List.of(unit, month, one.trackingNumber(), one.fact(), one.disposedOn(), one.dueOn()));
        row.add(one.followedUpOn());
        row.add(one.answeredOn());
        row.add(one.completedInTime());
        row.add(site + "/berkas/" + one.trackingNumber());
        return row;
    }
}
