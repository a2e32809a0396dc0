package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.UnitMonth;
import java.time.YearMonth;

/** A reward or sanction of a unit's month, written {@code 2026-10.tng-dbmsda.ORAL_REPRIMAND}. */
public record ConsequenceKey(YearMonth month, String unit, ConsequenceKind kind) {

    /** @throws IllegalArgumentException for anything that {@link #toString} does not write */
    public static ConsequenceKey parse(String text) {
        int dot = text.lastIndexOf('.');
        UnitMonth of = UnitMonth.parse(text.substring(0, Math.max(dot, 0)));
        return new ConsequenceKey(of.month(), of.unit(), ConsequenceKind.valueOf(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return month + "." + unit + "." + kind;
    }
}
