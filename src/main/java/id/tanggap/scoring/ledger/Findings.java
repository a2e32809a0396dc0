package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.complaint.EntryKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Statement;
import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the Inspektorat of an instansi finds out about its units, and what it sets right in the ledger, each with a
 * reason. Nothing is erased: a correction is one more fact, which names the one that it replaces.
 * Rule: docs/rules.md §7.
 */
@Service
@Transactional
public class Findings {

    private static final String CONFIRMED = EntryKind.CONFIRMED.name();

    private final Facts facts;
    private final RecordedFacts recorded;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;

    Findings(
            Facts facts,
            RecordedFacts recorded,
            Rights rights,
            ApplicationEventPublisher events,
            JdbcClient database,
            Agencies agencies,
            Calendars calendars,
            Clock clock) {
        this.facts = facts;
        this.recorded = recorded;
        this.rights = rights;
        this.events = events;
        this.database = database;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What holds instead; null leaves it as it is.
     *
     * @param dueOn last day of the deadline
     * @param workingDays from the disposition to the follow-up
     * @param substantive false for a reply from a template alone
     */
    public record Amendment(String unit, LocalDate dueOn, Integer workingDays, Boolean substantive, Integer rating) {

        /** A reply from a template alone is no follow-up. */
        public static final Amendment TEMPLATE_ONLY = new Amendment(null, null, null, false, null);

        /** The reply was written for the case. */
        public static final Amendment NO_TEMPLATE = new Amendment(null, null, null, true, null);

        /** The last day was another one. */
        public static Amendment dueOn(LocalDate day) {
            return new Amendment(null, day, null, null, null);
        }
    }

    /**
     * A unit let out who a reporter is; the case must have been the unit's. Counted once for a case and unit, in the
     * month in which it is found.
     */
    public void identityLeak(TrackingNumber trackingNumber, String unit, Officer inspector, String reason) {
        find(FactKind.IDENTITY_LEAK, trackingNumber, unit, inspector, reason);
    }

    /**
     * A unit had a case closed that it had not solved; counted as {@link #identityLeak} is. What it replied is no
     * follow-up and its closure is none, from the day on which they happened.
     */
    public void shamClosure(TrackingNumber trackingNumber, String unit, Officer inspector, String reason) {
        find(FactKind.SHAM_CLOSURE, trackingNumber, unit, inspector, reason);
        CaseHistory known = CaseHistory.of(recorded.of(trackingNumber));
        repliesOf(unit, known).forEach(reply -> correct(reply, Amendment.TEMPLATE_ONLY, inspector, reason));
        closuresOf(unit, known).forEach(closure -> strike(closure, inspector, reason));
    }

    /**
     * The unit's replies to a case are a template: none of them is a follow-up any more.
     *
     * @throws InvalidInput if the unit gave no reply that counts
     */
    public void template(TrackingNumber trackingNumber, String unit, Officer inspector, String reason) {
        List<Long> replies = repliesOf(unit, CaseHistory.of(recorded.of(trackingNumber)));
        if (replies.isEmpty()) {
            throw new InvalidInput("trackingNumber", "finding.not.of.unit");
        }
        replies.forEach(reply -> correct(reply, Amendment.TEMPLATE_ONLY, inspector, reason));
    }

    /** Replaces a fact. @throws InvalidInput if there is none, or if it has been corrected before */
    public void correct(long fact, Amendment amendment, Officer inspector, String reason) {
        replace(fact, amendment, true, inspector, reason);
    }

    /**
     * Sets right a fact of a unit.
     *
     * @param dueOn the right last day, for {@link Remedy#DUE_DATE}
     * @throws InvalidInput if the fact is not the unit's, has no such thing to set right, or was corrected before
     */
    public void remedy(long fact, String unit, Remedy remedy, LocalDate dueOn, Officer inspector, String reason) {
        boolean ofUnit = database.sql("select exists(select 1 from scoring_fact where id = :id and unit = :unit)")
                .param("id", fact)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
        if (!ofUnit) {
            throw new InvalidInput("fact", "required");
        }
        if (remedy == Remedy.DUE_DATE && dueOn == null) {
            throw new InvalidInput("dueOn", "required");
        }
        switch (remedy) {
            case STRIKE -> strike(fact, inspector, reason);
            case DUE_DATE -> correct(fact, Amendment.dueOn(dueOn), inspector, reason);
            case SUBSTANTIVE -> correct(fact, Amendment.NO_TEMPLATE, inspector, reason);
        }
    }

    /** Strikes a fact out: it counts no more, and stays. @throws InvalidInput as {@link #correct} does */
    public void strike(long fact, Officer inspector, String reason) {
        replace(fact, new Amendment(null, null, null, null, null), false, inspector, reason);
    }

    private void find(FactKind kind, TrackingNumber trackingNumber, String unit, Officer inspector, String reason) {
        if (agencies.find(unit).isEmpty()) {
            throw new InvalidInput("unit", "unknown.unit");
        }
        String instansi = agencies.instansiOf(unit);
        String because = because(inspector, instansi, reason);
        if (recorded.of(trackingNumber).stream().noneMatch(fact -> fact.isOf(unit))) {
            throw new InvalidInput("trackingNumber", "finding.not.of.unit");
        }
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, agencies.zoneOf(instansi));
        String source = "found:" + kind + ":" + trackingNumber + ":" + unit;
        facts.write(new NewFact(kind, source, kind.name(), unit, instansi, now, day)
                .ofCase(trackingNumber, 0, null)
                .enteredBy(inspector.username(), because));
        corrected(trackingNumber);
    }

    /** Those that the reporter did not confirm. */
    private static List<Long> closuresOf(String unit, CaseHistory known) {
        return ids(known.facts()
                .filter(fact -> fact.isOf(unit)
                        && fact.is(FactKind.CLOSED)
                        && !fact.act().equals(CONFIRMED)));
    }

    private static List<Long> repliesOf(String unit, CaseHistory known) {
        return ids(known.facts().filter(fact -> fact.isOf(unit) && fact.isSubstantive()));
    }

    private static List<Long> ids(Stream<Fact> facts) {
        return facts.map(Fact::id).sorted().toList();
    }

    private void replace(long id, Amendment amendment, boolean counts, Officer inspector, String reason) {
        Known known = database.sql(
                        "select tracking_number, instansi, happened_on, limit_days from scoring_fact where id = ?")
                .param(id)
                .query(Known.class)
                .optional()
                .orElseThrow(() -> new InvalidInput("fact", "required"));
        String because = because(inspector, known.instansi(), reason);
        MapSqlParameterSource row = Facts.unchanged(inspector.username(), because)
                .addValue("counts", counts)
                .addValue("unit", amendment.unit())
                .addValue("workingDays", amendment.workingDays())
                .addValue("substantive", amendment.substantive())
                .addValue("rating", amendment.rating())
                .addValue("dueOn", amendment.dueOn());
        if (amendment.dueOn() != null) {
            if (known.limitDays() == null) {
                throw new InvalidInput("remedy", "finding.no.deadline");
            }
            var deadline = FactDeadline.of(known.limitDays(), amendment.dueOn(), calendars.of(known.instansi()), false);
            row.addValue("month", MonthNumber.of(deadline.judgedOn(known.happenedOn())))
                    .addValue("twiceOn", deadline.twiceOn(known.happenedOn()));
        }
        if (!facts.correct(id, row)) {
            throw new InvalidInput("fact", "required");
        }
        corrected(known.trackingNumber());
    }

    /** Whatever month of a unit the case is about, before the correction and after it. */
    private void corrected(TrackingNumber trackingNumber) {
        events.publishEvent(new LedgerCorrected(
                recorded.of(trackingNumber).stream().flatMap(Fact::months).collect(Collectors.toSet())));
    }

    private record Known(TrackingNumber trackingNumber, String instansi, LocalDate happenedOn, Integer limitDays) {}

    private String because(Officer inspector, String instansi, String reason) {
        rights.require(inspector, Right.ENTER_FINDINGS, instansi);
        return Statement.required("reason", reason);
    }
}
