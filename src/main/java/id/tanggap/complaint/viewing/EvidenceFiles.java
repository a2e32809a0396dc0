package id.tanggap.complaint.viewing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tanggap.complaint.Complaint;
import id.tanggap.identity.Viewer;
import java.time.Instant;
import java.util.List;

/** Port to the files of a case, which a room of its own keeps. */
public interface EvidenceFiles {

    /** What this viewer may see, oldest first. */
    List<EvidenceFile> of(Complaint complaint, Viewer viewer);

    /**
     * A file of a case.
     *
     * @param type media type as which it is shown
     * @param size in bytes
     * @param stage {@code REPORT}, {@code BEFORE} or {@code AFTER} the work
     * @param picture whether it is one
     * @param preview whether there is a small picture of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceFile(
            String id, String type, long size, String stage, boolean picture, boolean preview, Instant addedAt) {}
}
