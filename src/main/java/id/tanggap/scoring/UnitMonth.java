package id.tanggap.scoring;

import java.time.DateTimeException;
import java.time.YearMonth;

/** A month of a unit, written {@code 2026-10.tng-dbmsda}. */
public record UnitMonth(YearMonth month, String unit) {

    /** @throws IllegalArgumentException for anything that {@link #toString} does not write */
    public static UnitMonth parse(String text) {
        int dot = text.indexOf('.');
        try {
            return new UnitMonth(YearMonth.parse(text.substring(0, Math.max(dot, 0))), text.substring(dot + 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No month and agency: " + text, e);
        }
    }

    @Override
    public String toString() {
        return month + "." + unit;
    }
}
