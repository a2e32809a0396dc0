package id.tanggap.complaint.filing;

import id.tanggap.complaint.Report;
import id.tanggap.identity.AnsweredMeanwhile;
import id.tanggap.identity.SealedAnswers;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files a report at most once per key, so that a double click or a retry after a lost answer files nothing twice and
 * still gets the receipt.
 */
@Service
public class IdempotentFiling {

    private final Filing filing;
    private final SealedAnswers answers;
    private final TransactionOperations transaction;

    IdempotentFiling(Filing filing, SealedAnswers answers, TransactionOperations transaction) {
        this.filing = filing;
        this.answers = answers;
        this.transaction = transaction;
    }

    /**
     * Files the report, or returns the first answer to this key.
     *
     * @param key chosen by the client, unique for this filing; with another report it is refused
     * @throws id.tanggap.identity.KeyReusedForOtherBody if the key came with another report before
     * @throws InvalidInput as {@link Filing#file}
     */
    public Filed file(Report report, String key) {
        String bodyHash = SealedAnswers.hashOf(report.fingerprint());
        Optional<Filed> first = firstAnswer(key, bodyHash);
        if (first.isPresent()) {
            return first.get();
        }
        try {
            return transaction.execute(status -> {
                Filed filed = filing.file(report);
                answers.keep(key, bodyHash, filed.trackingNumber() + " " + filed.receipt());
                return filed;
            });
        } catch (AnsweredMeanwhile e) {
            return firstAnswer(key, bodyHash).orElseThrow();
        }
    }

    /** What was answered when this report came with this key; empty if neither has come. */
    Optional<Filed> firstAnswer(Report report, String key) {
        return firstAnswer(key, SealedAnswers.hashOf(report.fingerprint()));
    }

    private Optional<Filed> firstAnswer(String key, String bodyHash) {
        return answers.find(key, bodyHash).map(answer -> {
            int space = answer.indexOf(' ');
            return new Filed(new TrackingNumber(answer.substring(0, space)), answer.substring(space + 1));
        });
    }
}
