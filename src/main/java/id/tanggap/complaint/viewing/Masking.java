package id.tanggap.complaint.viewing;

import id.tanggap.complaint.Complaint;
import id.tanggap.identity.PersonalNumbers;
import id.tanggap.identity.ReporterTraces;
import id.tanggap.identity.Sight;
import id.tanggap.identity.Vault;
import id.tanggap.identity.Viewer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Hides in what people wrote what gives a person away, unless the viewer may know the reporter. Rule: docs/rules.md §5. */
@Component
public class Masking {

    private final Vault vault;

    Masking(Vault vault) {
        this.vault = vault;
    }

    /** What to do with each text of this case before this viewer reads it. */
    public UnaryOperator<String> of(Complaint complaint, Viewer viewer) {
        Sight sight = complaint.sight(viewer);
        boolean plain = viewer == Viewer.REPORTER || sight.identity() && viewer != Viewer.PUBLIC;
        if (plain) {
            return text -> text;
        }
        Optional<ReporterTraces> traces =
                vault.open(complaint.reporterId()).map(reporter -> ReporterTraces.of(reporter, sight.displayName()));
        return text -> text == null
                ? null
                : PersonalNumbers.mask(traces.map(own -> own.mask(text)).orElse(text));
    }
}
