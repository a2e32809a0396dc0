package id.tanggap.clock;

import java.util.Arrays;

/** Who decided that a day is off. */
enum HolidayKind {
    NATIONAL("libur_nasional"),
    JOINT_LEAVE("cuti_bersama"),
    /** An instansi's own day. */
    OWN("libur_instansi");

    private final String word;

    HolidayKind(String word) {
        this.word = word;
    }

    /** The kind behind a word of {@code holidays.csv}. */
    static HolidayKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
