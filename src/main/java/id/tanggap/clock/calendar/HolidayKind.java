package id.tanggap.clock.calendar;

import java.util.Arrays;
import java.util.Optional;

/** Who decided that a day is off. */
public enum HolidayKind {
    NATIONAL("libur_nasional"),
    JOINT_LEAVE("cuti_bersama"),
    /** An instansi's own day. */
    OWN("libur_instansi");

    private final String word;

    HolidayKind(String word) {
        this.word = word;
    }

    /** The word for it in {@code holidays.csv} and in the API. */
    public String word() {
        return word;
    }

    /** The kind behind a word; empty for any other word. */
    public static Optional<HolidayKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static HolidayKind of(String word) {
        return find(word).orElseThrow();
    }
}
