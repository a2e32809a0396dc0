package id.tanggap.scoring;

import java.time.YearMonth;

/** A month of an instansi, written {@code 2026-10.kab-tangerang}: names its evaluation everywhere. */
public record EvaluationKey(YearMonth month, String instansi) {

    /** @throws IllegalArgumentException for anything that {@link #toString} does not write */
    public static EvaluationKey parse(String text) {
        UnitMonth parsed = UnitMonth.parse(text);
        return new EvaluationKey(parsed.month(), parsed.unit());
    }

    @Override
    public String toString() {
        return month + "." + instansi;
    }
}
