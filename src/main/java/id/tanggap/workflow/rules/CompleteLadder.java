package id.tanggap.workflow.rules;

import id.tanggap.clock.ClockKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The rungs of a ladder are numbered without gaps, rise in time and call somebody who exists.
 *
 * <p>Rule: docs/rules.md §6.
 */
class CompleteLadder implements ModelRule {

    private static final String TABLE = "escalation";
    /** More rungs than anybody climbs; a row like {@code > 3} would go on for ever. */
    private static final int HIGHEST = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Set<String> ROLES = Set.of("head", "secretary", "inspector", "leader");

    @Override
    public String name() {
        return "complete-ladder";
    }

    @Override
    public List<Violation> check(Models models) {
        return DecisionTrial.of(models, TABLE).stream()
                .flatMap(ladder -> Arrays.stream(ClockKind.values())
                        .filter(ClockKind::hasLadder)
                        .flatMap(clock -> check(ladder, clock)))
                .toList();
    }

    private Stream<Violation> check(DecisionTrial ladder, ClockKind clock) {
        List<List<Map<String, Object>>> rungs = IntStream.rangeClosed(1, highestNamed(ladder.file()) + 1)
                .mapToObj(rung ->
                        ladder.ask(Variables.putValue("clockKind", clock.name()).putValue("rung", (long) rung)))
                .toList();
        int count = (int) rungs.stream().takeWhile(rung -> rung.size() == 1).count();
        if (count == 0 || rungs.stream().skip(count).anyMatch(rung -> !rung.isEmpty())) {
            return Stream.of(refusal(
                    ladder,
                    clock,
                    count + 1,
                    "tidak ada atau bukan satu baris",
                    "nomori anak tangga 1, 2, 3 tanpa lompatan, satu baris untuk setiap nomor"));
        }
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> faulty(
                        rungs.get(i).get(0), i == 0 ? 0 : days(rungs.get(i - 1).get(0)))
                        .map(problem -> refusal(
                                ladder,
                                clock,
                                i + 1,
                                problem,
                                "isi peran (head, secretary, inspector, leader), hari yang tidak turun, dan nama"))
                        .stream());
    }

    private static int highestNamed(XmlFile file) {
        return file.elements("inputEntry")
                .flatMap(entry -> XmlFile.children(entry, "text"))
                .flatMap(text -> NUMBER.matcher(XmlFile.text(text)).results())
                .mapToInt(found -> Integer.parseInt(found.group()))
                .filter(rung -> rung < HIGHEST)
                .max()
                .orElse(HIGHEST);
    }

    private static Optional<String> faulty(Map<String, Object> rung, int daysBefore) {
        boolean roles = rung.get("role") instanceof String named
                && Arrays.stream(named.split(",", -1)).map(String::strip).allMatch(ROLES::contains);
        if (!roles) {
            return Optional.of("memanggil peran yang tidak dikenal");
        }
        if (days(rung) < daysBefore) {
            return Optional.of("datang sebelum anak tangga di bawahnya");
        }
        return rung.get("name") instanceof String name && !name.isBlank()
                ? Optional.empty()
                : Optional.of("tidak bernama");
    }

    /** @return -1 when the cell holds no number */
    private static int days(Map<String, Object> rung) {
        return rung.get("afterDays") instanceof Number days ? days.intValue() : -1;
    }

    private Violation refusal(DecisionTrial ladder, ClockKind clock, int rung, String problem, String remedy) {
        return violation(
                Place.file(ladder.file().name()),
                "Anak tangga " + rung + " dari jam " + clock + " " + problem + ".",
                remedy + ".");
    }
}
