package id.tanggap.replay;

import static id.tanggap.replay.OfficeHours.DAY;

import id.tanggap.replay.CasePlan.Ending;
import id.tanggap.replay.CasePlan.Handling;
import id.tanggap.replay.CasePlan.Return;
import id.tanggap.replay.CasePlan.Route;
import id.tanggap.replay.CasePlan.Superiors;
import id.tanggap.replay.CasePlan.Verifying;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what the people around a case will do: mostly what they should, with the tails of real life. The shares are
 * our guess where docs/rules.md names none; the way a case ends is the stream's.
 */
final class Planner {

    private static final int CALENDAR_DAY = 24 * 60;

    /** Working days for completion per class; a plan needs to know only what is late. Rule: docs/rules.md §2. */
    private static final Map<String, Integer> LIMITS = Map.of(
            "PENGADUAN_BERKADAR", 60,
            "PENGADUAN_TIDAK_BERKADAR", 14,
            "PERMINTAAN_INFORMASI", 5,
            "ASPIRASI", 5);

    private final Codes codes;
    private final Mapping mapping;
    private final long seed;

    Planner(Codes codes, long seed) {
        this.codes = codes;
        this.mapping = new Mapping(codes);
        this.seed = seed;
    }

    /** Minutes of office hours that a class leaves for its completion. */
    static int limit(String complaintClass) {
        return LIMITS.get(complaintClass) * DAY;
    }

    CasePlan plan(Arrival arrival) {
        var chance = new Chance(seed, arrival.row());
        Fate fate = Fate.of(arrival);
        Verifying verifying = verifying(arrival, fate, chance);
        Optional<String> district = mapping.districtOf(arrival);
        return new CasePlan(
                arrival,
                fate,
                new ReportWriter(chance).write(arrival, district, verifying.route() == Route.NATIONAL_FIRST),
                verifying,
                handling(arrival, verifying.complaintClass(), chance),
                ending(fate, chance),
                superiors(chance),
                fate == Fate.WITHDRAWN
                        ? Optional.of(chance.around(5 * CALENDAR_DAY, 10, 40 * CALENDAR_DAY))
                        : Optional.empty());
    }

    private Verifying verifying(Arrival arrival, Fate fate, Chance chance) {
        Route route = chance.percent(3) ? Route.NATIONAL_FIRST : chance.percent(2) ? Route.UP_AND_DOWN : Route.DIRECT;
        int after = chance.percent(93) ? chance.around(DAY, 10, 3 * DAY) : chance.around(6 * DAY, 3 * DAY, 30 * DAY);
        boolean asks = fate == Fate.EXPIRED || chance.percent(6);
        int answeredAfter = chance.around(3 * CALENDAR_DAY, 30, 13 * CALENDAR_DAY);
        String complaintClass = Mapping.classOf(arrival).orElse("PENGADUAN_TIDAK_BERKADAR");
        String reason = fate == Fate.BLOCKED
                ? "HATE_CONTENT"
                : chance.of(List.of("NO_EVIDENCE", "UNCLEAR", "UNCLEAR", "NOT_GOVERNMENT"));
        return new Verifying(
                route,
                after,
                asks,
                answeredAfter,
                complaintClass,
                Mapping.categoryOf(arrival).orElse("lainnya"),
                chance.percent(25),
                reason);
    }

    private Handling handling(Arrival arrival, String complaintClass, Chance chance) {
        Return returns = chance.percent(6) ? chance.percent(65) ? Return.UPHELD : Return.REFUSED : Return.NONE;
        int first =
                chance.percent(78) ? chance.around(2 * DAY, 15, 4 * DAY) : chance.around(8 * DAY, 4 * DAY, 40 * DAY);
        int limit = limit(complaintClass);
        boolean late = chance.percent(20);
        int completed = late ? chance.between(limit, limit * 8 / 5) : chance.between(limit / 10, limit * 8 / 10);
        // Who needs more than the week of a first follow-up mostly says so in time.
        boolean noteFirst = chance.percent(completed > 5 * DAY ? 85 : 30);
        return new Handling(
                chance.around(DAY / 2, 5, 4 * DAY),
                mapping.unitOf(arrival),
                chance.percent(70),
                returns,
                chance.around(DAY, 10, 4 * DAY),
                chance.of(codes.units()),
                chance.percent(80) ? chance.between(10, DAY) : chance.between(DAY, 6 * DAY),
                noteFirst,
                first,
                noteFirst && chance.percent(12),
                noteFirst ? Math.max(30, completed - first) : completed,
                chance.percent(0.5));
    }

    private static Ending ending(Fate fate, Chance chance) {
        boolean disputes = fate == Fate.CLOSED_BY_OFFICER || chance.percent(3);
        int reopens = disputes && chance.percent(fate == Fate.CLOSED_BY_OFFICER ? 15 : 60) ? 1 : 0;
        return new Ending(
                chance.around(2 * CALENDAR_DAY, 20, 12 * CALENDAR_DAY),
                chance.percent(12),
                fate == Fate.CLOSED_BY_REPORTER,
                chance.of(List.of(1, 2, 3, 4, 4, 5, 5)),
                disputes,
                reopens,
                chance.around(2 * DAY, 20, 8 * DAY));
    }

    private Superiors superiors(Chance chance) {
        return new Superiors(
                chance.percent(50),
                chance.around(DAY, 20, 3 * DAY),
                chance.percent(15) ? Optional.of(chance.of(codes.units())) : Optional.empty());
    }
}
