package id.tanggap.scoring.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Points as people read them: two decimals, never rounded up, for 87.999 is band B and must not read 88. */
public final class Points {

    private Points() {}

    /** Say "87,99". */
    public static String text(BigDecimal points, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(points);
    }
}
