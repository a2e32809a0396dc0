package id.tanggap.clock;

import java.time.LocalDate;

/**
 * Port: who knows the limits. They are configuration that changes by date, class and instansi.
 *
 * <p>Rule: docs/rules.md §2.
 */
public interface LimitPolicy {

    /**
     * The limit that holds for a clock that starts now.
     *
     * @param complaintClass class of the report, or null while it has none
     * @param instansi code of the instansi in charge
     * @param on day on which the clock started, in the zone of the instansi
     */
    TimeLimit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on);

    /**
     * The limit that holds for a running clock whose class or instansi changed: read from the version of the limits
     * with which the clock started, whatever was decided since.
     *
     * @param version {@link TimeLimit#version()} of the limit under which the clock runs
     */
    TimeLimit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on, String version);
}
