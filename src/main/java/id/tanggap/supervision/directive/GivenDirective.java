package id.tanggap.supervision.directive;

import java.time.Instant;
import java.util.List;

/** A directive and the cases whose holders were asked. */
public record GivenDirective(long id, Instant givenAt, List<AskedCase> cases) {

    /**
     * One of its cases.
     *
     * @param followed whether its holder has acted since
     */
    public record AskedCase(String trackingNumber, boolean followed, boolean ended) {}

    /** How many holders have acted since. */
    public long followed() {
        return cases.stream().filter(AskedCase::followed).count();
    }
}
