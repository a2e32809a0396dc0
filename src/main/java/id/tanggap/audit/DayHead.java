package id.tanggap.audit;

import java.time.LocalDate;

/**
 * The end of one day of a chain: who keeps it knows later whether anything before it was changed.
 *
 * @param chain code of the instansi
 * @param entries how many entries the day has
 * @param hash of the day's last entry, 64 hexadecimal digits; that of the day before where nothing happened
 */
public record DayHead(String chain, LocalDate day, int entries, String hash) {

    /** What stands before the first entry of a chain. */
    static final String GENESIS = "0".repeat(64);
}
