package id.tanggap.complaint.viewing;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Viewers;
import id.tanggap.identity.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The title of a case, for lists that officers read. Rule: docs/rules.md §5. */
@Component
public class CaseTitles {

    private final Viewers viewers;
    private final Masking masking;

    CaseTitles(Viewers viewers, Masking masking) {
        this.viewers = viewers;
        this.masking = masking;
    }

    /** Empty unless the officer may open the case, or everybody may read it and an officer has verified it. */
    public Optional<String> of(Complaint complaint, Officer officer) {
        if (viewers.mayOpen(officer, complaint)) {
            return Optional.of(title(complaint, viewers.of(officer)));
        }
        boolean published = Viewers.isOpen(complaint) && complaint.status().isVerified();
        return published && !viewers.isAccused(officer, complaint)
                ? Optional.of(title(complaint, Viewer.PUBLIC))
                : Optional.empty();
    }

    private String title(Complaint complaint, Viewer viewer) {
        return masking.of(complaint, viewer).apply(complaint.content().title());
    }
}
