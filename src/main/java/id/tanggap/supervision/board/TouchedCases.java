package id.tanggap.supervision.board;

import id.tanggap.clock.ClockEnded;
import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.ClocksMoved;
import id.tanggap.complaint.conversation.CaseActed;
import id.tanggap.key.TrackingNumber;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the board follow whatever happens to cases, in the transaction in which it happens, and once, however much happens in
 * it: just before it is committed, when everything that it does to a case is done.
 */
@Component
class TouchedCases {

    private final BoardWriter board;

    TouchedCases(BoardWriter board) {
        this.board = board;
    }

    @EventListener
    void on(CaseActed act) {
        touch(act.trackingNumber());
    }

    @EventListener
    void on(ClockMoved moved) {
        touch(moved.caseNumber());
    }

    @EventListener
    void on(ClockEnded ended) {
        touch(ended.caseNumber());
    }

    @EventListener
    void on(ClocksMoved moved) {
        moved.moves().forEach(this::on);
    }

    private void touch(TrackingNumber number) {
        var touched = (Touched) TransactionSynchronizationManager.getResource(this);
        if (touched == null) {
            touched = new Touched(new TreeSet<>());
            TransactionSynchronizationManager.bindResource(this, touched);
            TransactionSynchronizationManager.registerSynchronization(touched);
        }
        touched.numbers().add(number);
    }

    /** The cases that one transaction has touched. */
    private final class Touched implements TransactionSynchronization {

        private final Set<TrackingNumber> numbers;

        Touched(Set<TrackingNumber> numbers) {
            this.numbers = numbers;
        }

        Set<TrackingNumber> numbers() {
            return numbers;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TouchedCases.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TouchedCases.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            board.refresh(numbers);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TouchedCases.this);
        }
    }
}
