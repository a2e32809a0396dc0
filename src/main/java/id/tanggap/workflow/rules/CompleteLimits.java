package id.tanggap.workflow.rules;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ComplaintClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.w3c.dom.Element;

/**
 * Every clock has a limit for every class, everywhere: without one no report could be filed or forwarded.
 *
 * <p>Rule: docs/rules.md §2.
 */
class CompleteLimits implements ModelRule {

    private static final String TABLE = "limits";
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");

    @Override
    public String name() {
        return "complete-limits";
    }

    @Override
    public List<Violation> check(Models models) {
        return DecisionTrial.of(models, TABLE).stream()
                .flatMap(limits -> Stream.of(
                                notStrictest(limits.file()),
                                noDays(limits.file()),
                                Arrays.stream(ClockKind.values()).flatMap(clock -> missing(limits, clock)))
                        .flatMap(found -> found))
                .toList();
    }

    private Stream<Violation> notStrictest(XmlFile file) {
        return isStrictest(file)
                ? Stream.empty()
                : Stream.of(violation(
                        Place.file(file.name()),
                        "Dari beberapa baris yang cocok tidak lagi yang terkecil yang berlaku.",
                        "kembalikan Hit policy ke Collect (Min)."));
    }

    private Stream<Violation> noDays(XmlFile file) {
        return file.elements("outputEntry")
                .flatMap(entry -> XmlFile.children(entry, "text"))
                .filter(text -> !DAYS.matcher(XmlFile.text(text)).matches())
                .map(text -> violation(
                        file.at(text),
                        "Batas '" + XmlFile.text(text) + "' bukan jumlah hari kerja.",
                        "tulis bilangan bulat mulai dari 1."));
    }

    private static boolean isStrictest(XmlFile file) {
        Element table = file.elements("decisionTable").findFirst().orElseThrow();
        return table.getAttribute("hitPolicy").equals("COLLECT")
                && table.getAttribute("aggregation").equals("MIN");
    }

    private Stream<Violation> missing(DecisionTrial limits, ClockKind clock) {
        return classes(clock)
                .filter(complaintClass -> !hasLimit(limits, clock, complaintClass))
                .limit(1)
                .map(complaintClass -> violation(
                        Place.file(limits.file().name()),
                        "Jam " + clock + " tidak punya batas nasional"
                                + (complaintClass.isEmpty() ? "." : " untuk klasifikasi " + complaintClass + "."),
                        "tambahkan baris untuk jam itu dengan Instansi kosong."));
    }

    /** Before a report is verified its class may be unknown; empty stands for that. */
    private static Stream<String> classes(ClockKind clock) {
        Stream<String> known = Arrays.stream(ComplaintClass.values()).map(Enum::name);
        return clock == ClockKind.VERIFICATION || clock == ClockKind.REPORTER_COMPLETION
                ? Stream.concat(Stream.of(""), known)
                : known;
    }

    private static boolean hasLimit(DecisionTrial limits, ClockKind clock, String complaintClass) {
        return limits
                .ask(Variables.putValue("clockKind", clock.name())
                        .putValue("complaintClass", complaintClass.isEmpty() ? null : complaintClass)
                        .putValue("instansi", "elsewhere"))
                .stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .anyMatch(Number.class::isInstance);
    }
}
