package id.tanggap.scoring.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Agencies;
import id.tanggap.language.Languages;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.ActiveDays;
import id.tanggap.scoring.ledger.CohortCase;
import id.tanggap.scoring.ledger.CountedCases;
import id.tanggap.scoring.ledger.FactArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Everything about an instansi's year that the national evaluation asks for, in one archive: figures, facts, rules, a
 * sample, and how to compute it again. It is written while it is sent. Decision: docs/decisions/0015-boards.md.
 */
@Component
class EvidencePack {

    private static final int SAMPLE_OF_A_UNIT = 5;

    /** Deadlines and those twice as far reach from one year into the other; the peer group looks back twelve months. */
    private static final int MONTHS_BEFORE = 12;

    private static final int MONTHS_AFTER = 6;

    private final FactArchive facts;
    private final CountedCases cases;
    private final ActiveDays activeDays;
    private final ScoreSheets sheets;
    private final ScoreTexts texts;
    private final Agencies agencies;
    private final ObjectMapper json;
    private final Clock clock;

    EvidencePack(
            FactArchive facts,
            CountedCases cases,
            ActiveDays activeDays,
            ScoreSheets sheets,
            ScoreTexts texts,
            Agencies agencies,
            ObjectMapper json,
            Clock clock) {
        this.facts = facts;
        this.cases = cases;
        this.activeDays = activeDays;
        this.sheets = sheets;
        this.texts = texts;
        this.agencies = agencies;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the archive.
     *
     * @param finals the final boards of the year, oldest first; at least one
     * @param site where our pages are, without a slash at the end
     */
    void write(List<Scoreboard> finals, String site, OutputStream out) throws IOException {
        Scoreboard any = finals.get(0);
        String instansi = any.instansi();
        int year = any.month().getYear();
        List<String> units = units(finals);
        String seed = Lot.seed(finals);
        try (Archive archive = new Archive(out, "bukti-" + instansi + "-" + year)) {
            archive.file("BACA-DULU.md", readme(finals, seed).getBytes(StandardCharsets.UTF_8));
            for (Scoreboard board : finals) {
                figures(board, archive);
                rules(board, archive);
            }
            sample(finals, seed, site, archive);
            facts(units, year, archive);
            days(instansi, units, year, archive);
        }
    }

    private List<String> units(List<Scoreboard> finals) {
        Set<String> units = new TreeSet<>();
        finals.forEach(board -> board.standings().forEach(standing -> units.add(standing.unit())));
        return List.copyOf(units);
    }

    private void figures(Scoreboard board, Archive archive) throws IOException {
        String name = "angka/" + board.month();
        archive.file(
                name + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(BoardJson.of(board, agencies)));
        archive.file(name + ".xlsx", sheets.board(board, Languages.OF_OFFICERS));
    }

    private void rules(Scoreboard board, Archive archive) throws IOException {
        List<String> columns = List.of("parameter", "nilai", "berlaku_mulai", "dasar", "versi");
        archive.table("aturan/" + board.month() + ".csv", columns, rows -> {
            if (!board.standings().isEmpty()) {
                ScoringRules rules = board.standings().get(0).score().rules();
                rules.settings()
                        .forEach((parameter, setting) -> rows.add(List.of(
                                parameter, setting.value(), setting.validFrom(), setting.basis(), rules.version())));
            }
        });
    }

    private void sample(List<Scoreboard> finals, String seed, String site, Archive archive) throws IOException {
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
            for (String unit : units(finals)) {
                Lot<List<Object>> lot = new Lot<>(seed, SAMPLE_OF_A_UNIT);
                finals.stream().filter(board -> board.of(unit).isPresent()).forEach(board -> cases.cohort(
                                unit, board.month())
                        .forEach(one -> lot.offer(
                                one.trackingNumber() + "|" + one.fact(), drawn(unit, board.month(), one, site))));
                lot.drawn().forEach(rows::add);
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

    private void facts(List<String> units, int year, Archive archive) throws IOException {
        LocalDate until = LocalDate.of(year, 12, 31);
        for (YearMonth month : months(year)) {
            archive.table("fakta/" + month + ".csv", FactArchive.COLUMNS, rows -> {
                for (String unit : units) {
                    facts.ofMonth(unit, month, until, rows::add);
                }
            });
        }
        archive.table("fakta/instansi-lain.csv", FactArchive.COLUMNS, rows -> {
            for (YearMonth month : months(year)) {
                for (String unit : units) {
                    facts.ofOthers(unit, month, until, rows::add);
                }
            }
        });
    }

    private void days(String instansi, List<String> units, int year, Archive archive) throws IOException {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate today = LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi));
        LocalDate last = Stream.of(
                        LocalDate.of(year, 12, 31), today.withDayOfMonth(1).minusDays(1))
                .min(LocalDate::compareTo)
                .orElseThrow();
        archive.table("hari-kerja.csv", List.of("instansi", "hari"), rows -> facts.workingDays(
                        instansi, first.minusMonths(MONTHS_BEFORE), last)
                .forEach(day -> rows.add(List.of(instansi, day))));
        archive.table("hari-aktif.csv", List.of("unit", "hari"), rows -> {
            for (String unit : units) {
                activeDays.of(unit, first, last).stream().sorted().forEach(day -> rows.add(List.of(unit, day)));
            }
        });
    }

    private static List<YearMonth> months(int year) {
        YearMonth first = YearMonth.of(year, 1).minusMonths(MONTHS_BEFORE);
        return Stream.iterate(
                        first,
                        month -> !month.isAfter(YearMonth.of(year, 12).plusMonths(MONTHS_AFTER)),
                        month -> month.plusMonths(1))
                .toList();
    }

    private String readme(List<Scoreboard> finals, String seed) throws IOException {
        Scoreboard any = finals.get(0);
        String text = new ClassPathResource("evidence/BACA-DULU.md").getContentAsString(StandardCharsets.UTF_8);
        return text.replace("{instansi}", agencies.get(any.instansi()).name())
                .replace("{tahun}", String.valueOf(any.month().getYear()))
                .replace("{dibuat}", texts.moment(clock.instant(), any.instansi(), Languages.OF_OFFICERS))
                .replace("{benih}", seed)
                .replace("{contoh}", String.valueOf(SAMPLE_OF_A_UNIT))
                .replace("{bulan}", finals.stream().map(this::month).collect(Collectors.joining("\n")));
    }

    private String month(Scoreboard board) {
        return "| %s | %s | %s | %s | %d |"
                .formatted(
                        texts.month(board.month(), Languages.OF_OFFICERS),
                        board.rulesVersion(),
                        texts.moment(board.computedAt(), board.instansi(), Languages.OF_OFFICERS),
                        board.finalAt(),
                        board.standings().stream()
                                .map(Standing::score)
                                .mapToInt(score -> score.figures().dispositions())
                                .sum());
    }
}
