package id.tanggap.complaint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every transition of a {@link Complaint} in every state. A cell says in which state the case is afterwards: {@code =} in
 * the same one; {@code -} means that it is refused with the message of the row and nothing changes, any other word in
 * small letters that it is refused with this one. Rule: docs/rules.md §2, §3, §4.
 */
class TransitionTableTests {

    private static final String TABLE =
            """
            transition        | refusal           | NEW       | ASKED    | FORWARDED   | DISPOSED    | BINDING        | RETURNED | IN_PROGRESS | ANSWERED | DISPUTED    | CLOSED      | CLOSED_AGAIN | ARCHIVED | MERGED
            forward           | forward           | FORWARDED | -        | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | -
            requestCompletion | requestCompletion | ASKED     | -        | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | -
            complete          | complete          | -         | NEW      | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | -
            transferTo        | transfer          | =         | -        | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | -
            archive           | archive           | ARCHIVED  | ARCHIVED | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | -
            mergeInto         | merge             | MERGED    | -        | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | -
            contestArchive    | contestArchive    | -         | -        | -           | -           | -              | -        | -           | -        | -           | -           | -            | NEW      | -
            revive            | revive            | -         | -        | -           | -           | -              | -        | -           | -        | -           | -           | -            | -        | NEW
            disposeTo         | dispose           | -         | -        | DISPOSED    | =           | =              | =        | =           | -        | -           | -           | -            | -        | -
            returnTo          | return            | -         | -        | RETURNED    | RETURNED    | return.binding | =        | RETURNED    | -        | -           | -           | -            | -        | -
            upholdReturn      | decideReturn      | -         | -        | -           | -           | -              | DISPOSED | -           | -        | -           | -           | -            | -        | -
            refuseReturn      | decideReturn      | -         | -        | -           | -           | -              | DISPOSED | -           | -        | -           | -           | -            | -        | -
            reclassify        | reclassify        | -         | -        | =           | =           | =              | =        | =           | -        | -           | -           | -            | -        | -
            handTo            | handTo            | -         | -        | DISPOSED    | =           | =              | =        | =           | -        | -           | -           | -            | -        | -
            recallTo          | recall            | =         | =        | =           | FORWARDED   | FORWARDED      | FORWARDED | =           | -        | -           | -           | -            | -        | -
            verifyAnewAt      | verifyAnew        | -         | -        | NEW         | NEW         | NEW            | NEW      | NEW         | -        | -           | -           | -            | -        | -
            progress          | progress          | -         | -        | IN_PROGRESS | IN_PROGRESS | IN_PROGRESS    | =        | =           | -        | -           | -           | -            | -        | -
            answer            | answer            | -         | -        | ANSWERED    | ANSWERED    | ANSWERED       | ANSWERED | ANSWERED    | -        | -           | -           | -            | -        | -
            confirm           | confirm           | -         | -        | -           | -           | -              | -        | -           | CLOSED   | -           | -           | -            | -        | -
            dispute           | dispute           | -         | -        | -           | -           | -              | -        | -           | DISPUTED | -           | -           | -            | -        | -
            reopen            | reopen            | -         | -        | -           | -           | -              | -        | -           | -        | IN_PROGRESS | -           | -            | -        | -
            upholdAnswer      | upholdAnswer      | -         | -        | -           | -           | -              | -        | -           | -        | CLOSED      | -           | -            | -        | -
            closeInSilence    | closeInSilence    | -         | -        | -           | -           | -              | -        | -           | CLOSED   | -           | -           | -            | -        | -
            judge             | verdict           | -         | -        | -           | -           | -              | -        | -           | -        | -           | =           | =            | -        | -
            reopenByRight     | reopenByRight     | -         | -        | -           | -           | -              | -        | -           | -        | -           | IN_PROGRESS | -            | -        | -
            disputeClosure    | disputeClosure    | -         | -        | -           | -           | -              | -        | -           | -        | -           | DISPUTED    | DISPUTED     | -        | -
            withdraw          | withdraw          | ARCHIVED  | ARCHIVED | ARCHIVED    | ARCHIVED    | ARCHIVED       | ARCHIVED | ARCHIVED    | ARCHIVED | ARCHIVED    | -           | -            | -        | -
            protect           | -                 | =         | =        | =           | =           | =              | =        | =           | =        | =           | =           | =            | =        | =
            expectOpen        | reply             | =         | =        | =           | =           | =              | =        | =           | =        | =           | -           | -            | -        | -
            """;

    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    private static final String UNIT = "tng-dbmsda";
    private static final String OTHER_UNIT = "tng-dishub";
    private static final int UNTIL_BINDING = 2;

    private static final Map<String, Consumer<Complaint>> TRANSITIONS = Map.ofEntries(
            Map.entry("forward", it -> it.forward(facts())),
            Map.entry("protect", it -> it.protect(new Protection(true, true))),
            Map.entry("requestCompletion", Complaint::requestCompletion),
            Map.entry("complete", Complaint::complete),
            Map.entry("transferTo", it -> it.transferTo("kemenpanrb")),
            Map.entry("archive", it -> it.archive(ArchiveReason.UNCLEAR, Party.OFFICER, NOW)),
            Map.entry("mergeInto", it -> it.mergeInto(new TrackingNumber("2611-0000-0001"), NOW)),
            Map.entry("contestArchive", it -> it.contestArchive("kemenpanrb")),
            Map.entry("revive", Complaint::revive),
            Map.entry("disposeTo", it -> it.disposeTo(UNIT, NOW)),
            Map.entry("returnTo", it -> it.returnTo(OTHER_UNIT, UNTIL_BINDING)),
            Map.entry("upholdReturn", it -> it.upholdReturn(OTHER_UNIT, NOW)),
            Map.entry("refuseReturn", Complaint::refuseReturn),
            Map.entry("reclassify", it -> it.reclassify(ComplaintClass.ASPIRASI)),
            Map.entry("handTo", it -> it.handTo("kota-serang", OTHER_UNIT, NOW)),
            Map.entry("recallTo", it -> it.recallTo("kemenpanrb")),
            Map.entry("verifyAnewAt", it -> it.verifyAnewAt("kemenpanrb")),
            Map.entry("progress", it -> it.progress(NOW)),
            Map.entry("answer", it -> it.answer(NOW)),
            Map.entry("confirm", it -> it.confirm(new Verdict(Outcome.SOLVED, NOW, 5))),
            Map.entry("judge", it -> it.judge(new Verdict(Outcome.UNSOLVED, NOW, null))),
            Map.entry("reopenByRight", Complaint::reopenByRight),
            Map.entry("disputeClosure", Complaint::disputeClosure),
            Map.entry("dispute", Complaint::dispute),
            Map.entry("reopen", Complaint::reopen),
            Map.entry("upholdAnswer", it -> it.upholdAnswer(NOW)),
            Map.entry("closeInSilence", it -> it.closeInSilence(NOW)),
            Map.entry("withdraw", it -> it.withdraw(NOW)),
            Map.entry("expectOpen", it -> it.expectOpen("reply")));

    /** How a case comes into each state, by its own transitions. */
    private static final Map<String, List<String>> STORIES = Map.ofEntries(
            Map.entry("NEW", List.of()),
            Map.entry("ASKED", List.of("requestCompletion")),
            Map.entry("FORWARDED", List.of("forward")),
            Map.entry("DISPOSED", List.of("forward", "disposeTo")),
            Map.entry("RETURNED", List.of("forward", "disposeTo", "returnTo")),
            Map.entry(
                    "BINDING", List.of("forward", "disposeTo", "returnTo", "upholdReturn", "returnTo", "upholdReturn")),
            Map.entry("IN_PROGRESS", List.of("forward", "disposeTo", "progress")),
            Map.entry("ANSWERED", List.of("forward", "disposeTo", "answer")),
            Map.entry("DISPUTED", List.of("forward", "disposeTo", "answer", "dispute")),
            Map.entry("CLOSED", List.of("forward", "disposeTo", "answer", "confirm")),
            Map.entry(
                    "CLOSED_AGAIN",
                    List.of("forward", "disposeTo", "answer", "confirm", "reopenByRight", "answer", "confirm")),
            Map.entry("ARCHIVED", List.of("archive")),
            Map.entry("MERGED", List.of("mergeInto")));

    @TestFactory
    Stream<DynamicTest> every_transition_in_every_state() {
        List<String> states = cells(TABLE.lines().findFirst().orElseThrow());
        return rows().flatMap(row -> IntStream.range(2, row.size())
                .mapToObj(column -> dynamicTest(
                        row.get(0) + " when " + states.get(column) + ": " + row.get(column),
                        () -> check(row.get(0), states.get(column), row.get(column), row.get(1)))));
    }

    @Test
    void the_table_names_every_transition_and_every_state() {
        Set<String> transitions = Arrays.stream(Complaint.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == void.class)
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(toSet());
        assertThat(rows().map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(transitions);
        assertThat(STORIES.keySet().stream().map(state -> in(state).status())).contains(Status.values());
        assertThat(STORIES.keySet())
                .allSatisfy(state -> assertThat(stateOf(in(state))).isEqualTo(state));
    }

    private static void check(String transition, String state, String expected, String refusal) {
        Complaint complaint = in(state);

        Throwable thrown = catchThrowable(() -> TRANSITIONS.get(transition).accept(complaint));

        if (expected.equals("-")) {
            assertThat(thrown).isInstanceOfSatisfying(IllegalTransition.class, refused -> {
                assertThat(refused.code()).isEqualTo("transition." + refusal);
                assertThat(refused.status()).isEqualTo(complaint.status());
            });
            assertThat(complaint).usingRecursiveComparison().isEqualTo(in(state));
        } else if (expected.contains(".")) {
            assertThat(thrown).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.code())
                    .isEqualTo("error." + expected));
            assertThat(complaint).usingRecursiveComparison().isEqualTo(in(state));
        } else {
            assertThat(thrown).isNull();
            assertThat(stateOf(complaint)).isEqualTo(expected.equals("=") ? state : expected);
        }
    }

    private static Complaint in(String state) {
        Complaint complaint = filed();
        STORIES.get(state).forEach(step -> TRANSITIONS.get(step).accept(complaint));
        return complaint;
    }

    private static String stateOf(Complaint complaint) {
        return switch (complaint.status()) {
            case UNVERIFIED -> "NEW";
            case AWAITING_COMPLETION -> "ASKED";
            case FORWARDED -> complaint.isReturnPending() ? "RETURNED" : disposed(complaint);
            case IN_PROGRESS -> complaint.isReturnPending() ? "RETURNED" : "IN_PROGRESS";
            case CLOSED -> complaint.wasReopenedByRight() ? "CLOSED_AGAIN" : "CLOSED";
            case ARCHIVED -> complaint.duplicateOf() == null ? "ARCHIVED" : "MERGED";
            default -> complaint.status().name();
        };
    }

    private static String disposed(Complaint complaint) {
        if (complaint.unit() == null) {
            return "FORWARDED";
        }
        return complaint.isBindingAfter(UNTIL_BINDING) ? "BINDING" : "DISPOSED";
    }

    private static Stream<List<String>> rows() {
        return TABLE.lines().skip(1).map(TransitionTableTests::cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static Complaint filed() {
        Report report = new Report(
                new Content(
                        "Jalan berlubang",
                        "Jalan berlubang dalam, sudah dua minggu.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Website"),
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                "jalan",
                "kab-tangerang",
                new Protection(false, false),
                new Identity("Siti Rahma", null, null, null));
        return new Complaint(new TrackingNumber("2611-0000-0000"), report, "kab-tangerang", "reporter", NOW);
    }

    private static VerifiedFacts facts() {
        return new VerifiedFacts(
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR, "jalan", "kab-tangerang", Priority.NORMAL, null);
    }

    @Test
    void an_archive_is_contested_once_and_only_what_an_officer_chose() {
        Complaint complaint = in("ARCHIVED");
        complaint.contestArchive("kemenpanrb");
        complaint.archive(ArchiveReason.UNCLEAR, Party.OFFICER, NOW);
        Complaint expired = in("NEW");
        expired.archive(ArchiveReason.EXPIRED, Party.SYSTEM, NOW);

        assertThatThrownBy(() -> complaint.contestArchive("kemenpanrb")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> expired.contestArchive("kemenpanrb")).isInstanceOf(IllegalTransition.class);
    }

    /** Rule: docs/rules.md §3, the verdict: one for each end; only "unsolved" may follow. */
    @Test
    void a_case_is_judged_once_and_then_only_found_unsolved() {
        Complaint complaint = in("DISPUTED");
        complaint.upholdAnswer(NOW);
        complaint.judge(new Verdict(Outcome.PARTLY, NOW, 3));

        assertThatThrownBy(() -> complaint.judge(new Verdict(Outcome.SOLVED, NOW, 5)))
                .isInstanceOf(IllegalTransition.class);
        complaint.judge(new Verdict(Outcome.UNSOLVED, NOW, null));

        assertThat(complaint.verdict().outcome()).isEqualTo(Outcome.UNSOLVED);
    }
}
