package id.tanggap.workflow.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A form shows facts that the application gives to forms; others would silently stay empty. */
class KnownFacts implements ModelRule {

    /** What {@code complaint} holds; a test keeps it in step with the form seam. */
    static final Set<String> FACTS = Set.of(
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
            "possibleDuplicates",
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
    static final Set<String> ALARM_FACTS = Set.of(
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

    private static final Pattern FACT = Pattern.compile("(?<![\\w.])(complaint|alarm)\\.(\\w+(?:\\.\\w+)*)");

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
        boolean ofAlarm = form.key().equals(OfficerTask.ANSWER_ALARM.id());
        return (ofAlarm ? ALARM_FACTS : FACTS)
                .stream()
                        .map(fact -> (ofAlarm ? "alarm." : "complaint.") + fact)
                        .collect(toUnmodifiableSet());
    }
}
