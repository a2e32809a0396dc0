package id.tanggap.clock;

import java.util.List;

/** What a batch of open clocks would do; nothing seen means that there are no more. */
record ForeseenClocks(long lastId, int seen, List<ClockMoved> moves) {}
