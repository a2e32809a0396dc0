package id.tanggap.clock;

import java.time.LocalDate;

/** The limits of docs/rules.md §2, without exceptions for anybody. */
public class FixedLimits implements LimitPolicy {

    @Override
    public TimeLimit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on) {
        int workingDays =
                switch (kind) {
                    case VERIFICATION -> 3;
                    case FIRST_FOLLOW_UP -> 5;
                    case COMPLETION -> completion(complaintClass);
                    case REPORTER_COMPLETION, REPORTER_REPLY -> 10;
                    case RETURN_DECISION -> 1;
                    case DISPUTE_REVIEW -> 5;
                };
        return new TimeLimit(workingDays, "Batas nasional", LocalDate.of(2026, 1, 1), "2026");
    }

    @Override
    public TimeLimit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on, String version) {
        return limitFor(kind, complaintClass, instansi, on);
    }

    private static int completion(String complaintClass) {
        return switch (complaintClass) {
            case "PERMINTAAN_INFORMASI", "ASPIRASI" -> 5;
            case "PENGADUAN_BERKADAR" -> 60;
            default -> 14;
        };
    }
}
