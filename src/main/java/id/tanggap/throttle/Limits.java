package id.tanggap.throttle;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How fast strangers may go at each door. None of them locks anybody out for good.
 *
 * <p>Decisions: docs/decisions/0023-guessing.md, docs/decisions/0040-flooding.md.
 *
 * @param login wrong passwords
 * @param code wrong codes of one account's second factor, from wherever
 * @param receipt wrong receipts
 * @param lookup numbers of no report that one address asks for; then it waits with numbers, unless it shows a receipt
 * @param message what is sent about one report by whoever holds its receipt
 * @param filing reports
 * @param work what is asked for instead of refusing a report
 */
@ConfigurationProperties("tanggap.limits")
public record Limits(
        GuessLimits login,
        Limit code,
        GuessLimits receipt,
        Limit lookup,
        Limit message,
        FilingLimits filing,
        WorkSettings work) {}
