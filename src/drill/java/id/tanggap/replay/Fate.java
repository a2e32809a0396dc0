package id.tanggap.replay;

import java.util.Map;

/** How a replayed case is meant to end. The stream's final status says it; what comes in between may still change it. */
enum Fate {
    /** Answered; the reporter says nothing more. */
    SILENCE,
    /** Answered, disputed, and the answer upheld. */
    CLOSED_BY_OFFICER,
    CLOSED_BY_REPORTER,
    ARCHIVED,
    BLOCKED,
    /** Asked for what is missing; the reporter never answers. */
    EXPIRED,
    WITHDRAWN,
    /** Nobody verifies it: the ladder climbs to its end. */
    IGNORED;

    private static final Map<String, Fate> BY_FINAL_STATUS = Map.of(
            "Ditutup Oleh Sistem", SILENCE,
            "Ditutup Oleh Admin", CLOSED_BY_OFFICER,
            "Ditutup Oleh Pelapor", CLOSED_BY_REPORTER,
            "Diarsipkan Oleh Admin", ARCHIVED,
            "Konten Terblokir", BLOCKED,
            "Diarsipkan Oleh Sistem", EXPIRED,
            "Menunggu Kelengkapan Informasi", EXPIRED,
            "Diarsipkan Oleh Pelapor", WITHDRAWN,
            "Belum Terverifikasi", IGNORED);

    /** An unknown or empty status means what happened to most: silence. */
    static Fate of(Arrival arrival) {
        return BY_FINAL_STATUS.getOrDefault(arrival.finalStatus(), SILENCE);
    }
}
