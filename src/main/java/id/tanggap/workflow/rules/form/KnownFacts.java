package id.tanggap.workflow.rules.form;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.workflow.rules.FormFile;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.OfficerTask;
import id.tanggap.workflow.rules.Violation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A form shows facts that the application gives to forms; others would silently stay empty. */
public class KnownFacts implements ModelRule {

    /** What {@code complaint} holds; a test keeps it in step with the form seam. */
    public static final Set<String> FACTS = Set.of(
            "trackingNumber",
            "title",
            "text",
            "className",
            "categoryName",
            "districtName",
            "address",
            "occurredOn",
            "channel",
            "statusName",
            "holderName",
            "filedAt",
            "flags",
            "reporterName",
            "priority",
            "fileUrl",
            "clocks",
            "conversation",
            "suggestedUnitName",
            "returnReason",
            "returnToName",
            "binding",
            "atNational",
            "answer",
            "disputeReason",
            "handover",
            "escalation",
            "escalation.name",
            "escalation.clock",
            "escalation.expected",
            "options.units",
            "options.instansi",
            "options.classes",
            "options.categories",
            "options.archiveReasons");

    /** What {@code alarm} holds. */
    public static final Set<String> ALARM_FACTS = Set.of(
            "key",
            "cause",
            "expected",
            "teamName",
            "agencyName",
            "absentFrom",
            "raisedAt",
            "taskCount",
            "oldest",
            "nextDue",
            "tasks");

    /** What {@code board} holds. */
    static final Set<String> BOARD_FACTS =
            Set.of("instansiName", "monthName", "pageUrl", "reviewNote", "rows", "withoutCases", "signals");

    /** What {@code score} holds. */
    static final Set<String> SCORE_FACTS = Set.of(
            "unitName",
            "pageUrl",
            "cases",
            "index",
            "band",
            "group",
            "rank",
            "monthName",
            "until",
            "objection",
            "options.facts");

    /** What {@code consequence} holds. */
    static final Set<String> CONSEQUENCE_FACTS = Set.of(
            "unitName",
            "pageUrl",
            "cases",
            "index",
            "band",
            "group",
            "rank",
            "monthName",
            "kind",
            "kindName",
            "ground",
            "decisionNote",
            "letterUrl",
            "plan",
            "planNote");

    private static final Pattern FACT =
            Pattern.compile("(?<![\\w.])(complaint|alarm|board|score|consequence)\\.(\\w+(?:\\.\\w+)*)");

    @Override
    public String name() {
        return "form-facts";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.forms().stream()
                .flatMap(form -> form.components().flatMap(component -> FormFile.texts(component).stream()
                        .flatMap(text -> FACT.matcher(text).results())
                        .map(found -> ((MatchResult) found).group())
                        .distinct()
                        .filter(fact -> !factsOf(form).contains(fact))
                        .map(fact -> violation(
                                form.at(component),
                                "Fakta " + fact + " tidak ada.",
                                "pakai salah satu dari " + String.join(", ", new TreeSet<>(factsOf(form))) + "."))))
                .toList();
    }

    /** What the form is about decides which object it is given. */
    private static Set<String> factsOf(FormFile form) {
        return OfficerTask.withId(form.key()).map(KnownFacts::factsOf).orElseGet(() -> named("complaint", FACTS));
    }

    private static Set<String> factsOf(OfficerTask task) {
        return switch (task) {
            case ANSWER_ALARM -> named("alarm", ALARM_FACTS);
            case REVIEW_EVALUATION -> named("board", BOARD_FACTS);
            case FILE_OBJECTION, DECIDE_OBJECTION -> named("score", SCORE_FACTS);
            case SIGN_CONSEQUENCE, WRITE_PLAN, FOLLOW_UP_PLAN, CONDUCT_REVIEW ->
                named("consequence", CONSEQUENCE_FACTS);
            default -> named("complaint", FACTS);
        };
    }

    private static Set<String> named(String object, Set<String> facts) {
        return facts.stream().map(fact -> object + "." + fact).collect(toUnmodifiableSet());
    }
}
