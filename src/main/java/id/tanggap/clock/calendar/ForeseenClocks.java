package id.tanggap.clock.calendar;

import java.util.List;

/** What a batch of open clocks would do; nothing seen means that there are no more. */
public record ForeseenClocks(long lastId, int seen, List<ForeseenMove> moves) {}
