package id.tanggap.scoring.ledger;

import static java.util.stream.Collectors.groupingBy;

import id.tanggap.clock.ClockKind;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a unit told by templates. Rule: docs/rules.md §7, Template.
 *
 * @param costing replies that cost the month points, oldest first
 * @param alone days of the month on which the unit replied, and in nothing but templates
 */
record TemplateReplies(List<Fact> costing, Set<LocalDate> alone) {

    /** @param facts every fact of every case that the month is about */
    static TemplateReplies of(UnitMonth of, Collection<Fact> facts) {
        List<Fact> replies = facts.stream()
                .filter(fact -> fact.inForce() && fact.reply() != null && fact.isOf(of.unit()))
                .toList();
        return new TemplateReplies(costing(replies, of.month(), facts), alone(replies, of.month()));
    }

    /** Those of the month, and those to cases whose deadline falls into it. */
    private static List<Fact> costing(List<Fact> replies, YearMonth month, Collection<Fact> facts) {
        Set<Fact.Turn> due = facts.stream()
                .filter(fact -> fact.inForce()
                        && fact.sets(ClockKind.COMPLETION)
                        && fact.moment().judgedIn().equals(month))
                .map(Fact::turn)
                .collect(Collectors.toSet());
        return replies.stream()
                .filter(reply ->
                        !reply.isSubstantive() && !reply.moment().judgedIn().isAfter(month))
                .filter(reply -> reply.moment().judgedIn().equals(month) || due.contains(reply.turn()))
                .sorted(Comparator.comparing(Fact::day).thenComparing(Fact::id))
                .toList();
    }

    /** A month that is over keeps its days: what was taken back later was not known to be a template. */
    private static Set<LocalDate> alone(List<Fact> replies, YearMonth month) {
        Map<LocalDate, List<Fact>> byDay = replies.stream()
                .filter(reply -> reply.moment().judgedIn().equals(month))
                .collect(groupingBy(Fact::day));
        return byDay.entrySet().stream()
                .filter(day -> day.getValue().stream()
                        .noneMatch(reply -> reply.isSubstantive() || reply.act().equals(Facts.TAKEN_BACK_LATER)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
