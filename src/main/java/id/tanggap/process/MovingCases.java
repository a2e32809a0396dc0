package id.tanggap.process;

import id.tanggap.key.TrackingNumber;
import id.tanggap.process.RunningCases.Running;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has running cases go over, batch by batch, each case in a transaction of its own. A node that dies on the way leaves each
 * case either as it was or moved, and any other node goes on: a case that has moved is not found again.
 */
@Component
class MovingCases {

    private static final Logger log = LoggerFactory.getLogger(MovingCases.class);

    private static final int BATCH = 20;

    private final Moves moves;
    private final Activations activations;
    private final RunningCases running;
    private final TransactionTemplate transaction;
    private volatile boolean ready;

    MovingCases(Moves moves, Activations activations, RunningCases running, TransactionTemplate transaction) {
        this.moves = moves;
        this.activations = activations;
        this.running = running;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        ready = true;
    }

    @Scheduled(
            initialDelayString = "${tanggap.process.look-every:PT2S}",
            fixedDelayString = "${tanggap.process.look-every:PT2S}")
    void look() {
        while (ready && !Thread.currentThread().isInterrupted() && passBatch()) {
            // each batch gives the row of the move back, so that it can be seen how far it is
        }
    }

    /** @return whether there was something to do */
    boolean passBatch() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> moves.lockNext().map(this::pass).orElse(false)));
    }

    private boolean pass(Move move) {
        Live live = activations.live();
        Activation target = activations.all().stream()
                .filter(activation -> activation.id() == move.activation())
                .findFirst()
                .orElseThrow();
        List<Running> batch = running.notBy(target.deployment(), move.lastCase(), BATCH);
        int moved = 0;
        int failed = 0;
        for (Running found : batch) {
            if (live.of(found.instansi()).id() == target.id()) {
                if (isRenewed(found.trackingNumber())) {
                    moved++;
                } else {
                    failed++;
                }
            }
        }
        if (batch.isEmpty()) {
            moves.finish(move.id());
        } else {
            moves.pass(new Move(
                    move.id(),
                    move.activation(),
                    move.askedBy(),
                    move.askedAt(),
                    batch.get(batch.size() - 1).trackingNumber(),
                    move.moved() + moved,
                    move.failed() + failed,
                    null));
        }
        return true;
    }

    private boolean isRenewed(TrackingNumber trackingNumber) {
        try {
            running.renew(trackingNumber);
            return true;
        } catch (RuntimeException e) {
            log.error("Case {} stays by the files by which it runs", trackingNumber, e);
            return false;
        }
    }
}
