package id.tanggap.replay;

import java.time.LocalDateTime;

/**
 * A row of the stream: when and about what somebody reported, and how that report ended in reality. The words are those
 * of the stream, not our codes; each may be empty.
 *
 * @param row position in the file, from 1
 * @param receivedAt local time of the agency
 */
record Arrival(
        int row,
        LocalDateTime receivedAt,
        String complaintClass,
        String category,
        String channel,
        String agency,
        String finalStatus,
        String district) {}
