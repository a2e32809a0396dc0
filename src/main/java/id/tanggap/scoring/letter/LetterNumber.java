package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import java.time.YearMonth;

/** The place of a letter in the series of its instansi and year. */
record LetterNumber(YearMonth issued, int number) {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    int year() {
        return issued.getYear();
    }

    /** As it is printed, say {@code 007/TT/IKP/XI/2026}: running number, kind, index, month and year of issue. */
    String of(ConsequenceKind kind) {
        return "%03d/%s/IKP/%s/%d".formatted(number, kind.mark(), ROMAN[issued.getMonthValue() - 1], issued.getYear());
    }
}
