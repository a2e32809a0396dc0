package id.tanggap.agency;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who takes over from agencies that are retired. Rule: docs/rules.md §1. */
@Component
public class Succession {

    private final Agencies agencies;

    Succession(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency itself while it is there, else the first of those that followed it which is; empty if none is. */
    public Optional<Agency> of(String code) {
        Set<String> passed = new HashSet<>();
        Optional<Agency> last = agencies.find(code);
        while (last.isPresent() && agencies.isRetired(last.get().code())) {
            last = passed.add(last.get().code())
                    ? last.flatMap(Agency::successor).flatMap(agencies::find)
                    : Optional.empty();
        }
        return last;
    }

    /** The same of an instansi, which always has somebody above it: at last the national admin. */
    public Agency ofInstansi(String code) {
        return of(code).orElseGet(agencies::national);
    }
}
