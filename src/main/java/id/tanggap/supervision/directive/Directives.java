package id.tanggap.supervision.directive;

import id.tanggap.agency.Officer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Statement;
import id.tanggap.supervision.Overseers;
import id.tanggap.supervision.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Asks the holders of many cases at once to act: each case for itself, so that one that cannot be asked stops no other. */
@Service
public class Directives {

    /** As many cases as one directive is about. */
    public static final int MOST = 100;

    private final Overseers overseers;
    private final DirectiveLog log;
    private final Asking asking;

    Directives(Overseers overseers, DirectiveLog log, Asking asking) {
        this.overseers = overseers;
        this.log = log;
        this.asking = asking;
    }

    /**
     * Gives a directive. The same officer with the same key gives the same one: who was asked is not asked again.
     *
     * @param key chosen by the caller
     * @param typed numbers of cases as somebody wrote them
     * @return what became of it, in the order of the cases
     * @throws AccessDeniedException if the officer asks nobody to act
     * @throws InvalidInput if no case is named, or too many, or nothing is said
     */
    public Map<String, DirectiveOutcome> give(Officer officer, String key, Collection<String> typed, String note) {
        Scope scope = overseers.require(officer);
        if (!scope.directs()) {
            throw new AccessDeniedException("Asks no holder");
        }
        List<String> numbers = typed.stream().distinct().toList();
        InvalidInput.require(!numbers.isEmpty(), "cases", "directive.none");
        InvalidInput.require(numbers.size() <= MOST, "cases", "directive.too.many");
        String words = Statement.note("note", note);
        long directive = log.open(officer, key);
        Map<String, DirectiveOutcome> outcomes = new LinkedHashMap<>();
        numbers.forEach(number -> outcomes.put(number, ask(directive, number, officer, scope, words)));
        return outcomes;
    }

    private DirectiveOutcome ask(long directive, String typed, Officer officer, Scope scope, String words) {
        try {
            return TrackingNumber.typed(typed)
                    .map(number -> asking.ask(directive, number, officer, scope, words))
                    .orElse(DirectiveOutcome.UNKNOWN);
        } catch (ConcurrencyFailureException busy) {
            return DirectiveOutcome.BUSY;
        }
    }
}
