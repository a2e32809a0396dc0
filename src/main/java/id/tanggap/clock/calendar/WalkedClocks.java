package id.tanggap.clock.calendar;

/** What a batch of a walk over open clocks did; nothing seen means that it has come to its end. */
public record WalkedClocks(long lastId, int seen, int moved) {

    boolean isEnd() {
        return seen == 0;
    }
}
