package id.tanggap.complaint.viewing;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.holding.HeldTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who held a case, as pages show it: a table, and a bar whose parts are as long as the working days.
 *
 * @param width length of the whole bar
 * @param workingDays of all holders together
 */
public record HolderBar(List<Part> parts, int width, int workingDays) {

    private static final int DAY = 20;

    /** A holder of no day is still to be seen. */
    private static final int SHORTEST = 3;

    /**
     * One holder.
     *
     * @param kind name of the {@link HeldAs}, for style sheet and text bundle
     * @param agency name; null for the reporter
     * @param chargedTo name of the agency that answers for this time; null when it is the holder, or nobody
     * @param until null while it goes on
     */
    public record Part(
            String kind,
            String agency,
            String chargedTo,
            LocalDate from,
            LocalDate until,
            int workingDays,
            int x,
            int width) {}

    /** Draws the holders of a case, with dates in this zone. */
    public static HolderBar of(List<HeldTime> holders, ZoneId zone, Agencies agencies) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (HeldTime held : holders) {
            int width = Math.max(SHORTEST, held.workingDays() * DAY);
            parts.add(new Part(
                    held.heldAs().name(),
                    name(held.agency(), agencies),
                    held.chargedTo() == null || held.chargedTo().equals(held.agency())
                            ? null
                            : name(held.chargedTo(), agencies),
                    LocalDate.ofInstant(held.from(), zone),
                    held.until() == null ? null : LocalDate.ofInstant(held.until(), zone),
                    held.workingDays(),
                    x,
                    width));
            x += width;
        }
        return new HolderBar(
                parts, x, holders.stream().mapToInt(HeldTime::workingDays).sum());
    }

    private static String name(String code, Agencies agencies) {
        return Optional.ofNullable(code)
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse(null);
    }
}
