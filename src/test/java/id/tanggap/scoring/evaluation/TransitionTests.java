package id.tanggap.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.tanggap.scoring.ConsequenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every transition of an evaluation and of what belongs to it, in every state. A cell says in which state it is
 * afterwards, {@code =} in the same one; {@code -} means that it is refused with the message of the row and nothing
 * changes. Rule: docs/rules.md §7.
 */
class TransitionTests {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    // ---- evaluations

    private static final Map<String, Supplier<Evaluation>> EVALUATIONS = Map.of(
            "OPENED", Evaluation::new,
            "COMPUTED", TransitionTests::computed,
            "TOLD", TransitionTests::told,
            "FINAL", TransitionTests::finished);

    private static final Map<String, Consumer<Evaluation>> OF_EVALUATIONS = Map.of(
            "compute", it -> it.compute("2", NOW),
            "review", it -> it.review("inspector", "Sesuai.", NOW),
            "announce", it -> it.announce(LocalDate.of(2026, 12, 8)),
            "contest", it -> it.contest("tng-dbmsda", "Bukan jalan kami.", "head", NOW),
            "finalise", it -> it.finalise(NOW),
            "propose", it -> it.propose("tng-dbmsda", ConsequenceKind.CERTIFICATE, "A,A"));

    @TestFactory
    Stream<DynamicTest> an_evaluation() {
        return cells(
                """
                transition | refusal  | OPENED   | COMPUTED | TOLD  | FINAL
                compute    | compute  | COMPUTED | =        | -     | -
                review     | review   | -        | =        | -     | -
                announce   | announce | -        | TOLD     | -     | -
                contest    | object   | -        | -        | =     | -
                finalise   | finalise | -        | -        | FINAL | -
                propose    | propose  | -        | -        | -     | =
                """,
                EVALUATIONS,
                OF_EVALUATIONS,
                it -> switch (it.stage()) {
                    case REVIEW -> it.computedAt() == null ? "OPENED" : "COMPUTED";
                    case OBJECTIONS -> "TOLD";
                    case FINAL -> "FINAL";
                });
    }

    // ---- objections

    private static final Map<String, Supplier<Objection>> OBJECTIONS = Map.of(
            "FILED", TransitionTests::filed,
            "ACCEPTED", () -> after(filed(), it -> it.accept("Benar.", "inspector", NOW)),
            "REFUSED", () -> after(filed(), it -> it.refuse("Tidak benar.", "inspector", NOW)));

    private static final Map<String, Consumer<Objection>> OF_OBJECTIONS = Map.of(
            "accept", it -> it.accept("Sekali lagi.", "inspector", NOW),
            "refuse", it -> it.refuse("Sekali lagi.", "inspector", NOW));

    @TestFactory
    Stream<DynamicTest> an_objection() {
        return cells(
                """
                transition | refusal         | FILED    | ACCEPTED | REFUSED
                accept     | decideObjection | ACCEPTED | -        | -
                refuse     | decideObjection | REFUSED  | -        | -
                """,
                OBJECTIONS,
                OF_OBJECTIONS,
                it -> it.accepted()
                        .map(accepted -> accepted ? "ACCEPTED" : "REFUSED")
                        .orElse("FILED"));
    }

    // ---- rewards and sanctions

    private static final Map<String, Consumer<Consequence>> OF_CONSEQUENCES = Map.of(
            "sign", it -> it.sign("secretary", null, NOW),
            "decline", it -> it.decline("secretary", "Banjir besar.", NOW),
            "tellBy", it -> it.tellBy("1234-5678-9012"),
            "plan", it -> it.plan("Dua petugas tambahan.", "head", NOW),
            "keep", it -> it.judgePlan(true, "Sudah.", "inspector", NOW),
            "judgePlan", it -> it.judgePlan(false, "Belum.", "inspector", NOW),
            "report", it -> it.report("Pembagian tugas diperbaiki.", "inspector", NOW));

    @TestFactory
    Stream<DynamicTest> a_written_reprimand_with_its_plan() {
        return consequence(
                ConsequenceKind.WRITTEN_REPRIMAND,
                """
                transition | refusal           | PROPOSED | DECLINED | SIGNED   | TOLD     | PLANNED  | KEPT | NOT_KEPT | REPORTED
                sign       | decideConsequence | SIGNED   | -        | -        | -        | -        | -    | -        | -
                decline    | decideConsequence | DECLINED | -        | -        | -        | -        | -    | -        | -
                tellBy     | tellByLetter      | -        | -        | TOLD     | -        | -        | -    | -        | -
                plan       | plan              | -        | -        | PLANNED  | PLANNED  | -        | -    | -        | -
                judgePlan  | judgePlan         | -        | -        | -        | -        | NOT_KEPT | -    | -        | -
                keep       | judgePlan         | -        | -        | -        | -        | KEPT     | -    | -        | -
                report     | report            | -        | -        | REPORTED | REPORTED | -        | -    | REPORTED | -
                """);
    }

    @TestFactory
    Stream<DynamicTest> a_review_by_the_inspektorat() {
        return consequence(
                ConsequenceKind.INSPECTORATE_REVIEW,
                """
                transition | refusal           | PROPOSED | DECLINED | SIGNED   | TOLD     | REPORTED
                sign       | decideConsequence | SIGNED   | -        | -        | -        | -
                decline    | decideConsequence | DECLINED | -        | -        | -        | -
                tellBy     | tellByLetter      | -        | -        | TOLD     | -        | -
                plan       | plan              | -        | -        | -        | -        | -
                judgePlan  | judgePlan         | -        | -        | -        | -        | -
                report     | report            | -        | -        | REPORTED | REPORTED | -
                """);
    }

    @TestFactory
    Stream<DynamicTest> a_certificate_and_an_oral_reprimand() {
        String table =
                """
                transition | refusal           | PROPOSED | DECLINED | SIGNED | TOLD
                sign       | decideConsequence | SIGNED   | -        | -      | -
                decline    | decideConsequence | DECLINED | -        | -      | -
                tellBy     | tellByLetter      | -        | -        | TOLD   | -
                plan       | plan              | -        | -        | -      | -
                judgePlan  | judgePlan         | -        | -        | -      | -
                report     | report            | -        | -        | -      | -
                """;
        return Stream.concat(
                consequence(ConsequenceKind.CERTIFICATE, table), consequence(ConsequenceKind.ORAL_REPRIMAND, table));
    }

    private static Stream<DynamicTest> consequence(ConsequenceKind kind, String table) {
        Map<String, List<String>> ways = Map.of(
                "PROPOSED", List.of(),
                "DECLINED", List.of("decline"),
                "SIGNED", List.of("sign"),
                "TOLD", List.of("sign", "tellBy"),
                "PLANNED", List.of("sign", "tellBy", "plan"),
                "KEPT", List.of("sign", "tellBy", "plan", "keep"),
                "NOT_KEPT", List.of("sign", "tellBy", "plan", "judgePlan"),
                "REPORTED", List.of("sign", "tellBy", "report"));
        return cells(
                table,
                ways.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                way -> () -> after(
                                        finished().propose("tng-dbmsda", kind, "E,E"),
                                        way.getValue().stream()
                                                .map(OF_CONSEQUENCES::get)
                                                .reduce(it -> {}, Consumer::andThen)))),
                OF_CONSEQUENCES,
                TransitionTests::state);
    }

    private static String state(Consequence it) {
        if (it.report() != null) {
            return "REPORTED";
        }
        if (it.planKept() != null) {
            return it.planKept() ? "KEPT" : "NOT_KEPT";
        }
        return it.plan() != null
                ? "PLANNED"
                : it.letterCode() != null ? "TOLD" : it.state().name();
    }

    // ---- fixtures, made by the transitions themselves

    private static Evaluation computed() {
        return after(new Evaluation(), it -> it.compute("1", NOW));
    }

    private static Evaluation told() {
        return after(computed(), it -> it.announce(LocalDate.of(2026, 12, 7)));
    }

    private static Evaluation finished() {
        return after(told(), it -> it.finalise(NOW));
    }

    private static Objection filed() {
        return told().contest("tng-dbmsda", "Bukan jalan kami.", "head", NOW);
    }

    private static <T> T after(T it, Consumer<? super T> transition) {
        transition.accept(it);
        return it;
    }

    private static <T> Stream<DynamicTest> cells(
            String table,
            Map<String, Supplier<T>> states,
            Map<String, Consumer<T>> transitions,
            Function<T, String> state) {
        List<List<String>> rows = table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> head = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> IntStream.range(2, head.size())
                .mapToObj(i -> dynamicTest(
                        row.get(0) + " when " + head.get(i),
                        () -> cell(
                                states.get(head.get(i)),
                                transitions.get(row.get(0)),
                                row.get(1),
                                row.get(i),
                                head.get(i),
                                state))));
    }

    private static <T> void cell(
            Supplier<T> made,
            Consumer<T> transition,
            String refusal,
            String expected,
            String before,
            Function<T, String> state) {
        T it = made.get();
        assertThat(state.apply(it)).as("fixture").isEqualTo(before);
        Throwable thrown = catchThrowable(() -> transition.accept(it));
        if (expected.equals("-")) {
            assertThat(thrown).isInstanceOfSatisfying(OutOfTurn.class, refused -> assertThat(refused.code())
                    .isEqualTo("transition." + refusal));
            assertThat(it).usingRecursiveComparison().isEqualTo(made.get());
        } else {
            assertThat(thrown).isNull();
            assertThat(state.apply(it)).isEqualTo(expected.equals("=") ? before : expected);
        }
    }
}
