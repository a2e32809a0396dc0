package id.tanggap.complaint.viewing;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.ConversationEntry;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Tells viewers into which report another was merged, and where that stands. The public is not led from an open report
 * to a confidential one: it would know what that is about.
 */
@Component
class ParentViews {

    private final Complaints complaints;
    private final Words words;

    ParentViews(Complaints complaints, Words words) {
        this.complaints = complaints;
        this.words = words;
    }

    /** The report that is handled in place of this one; null when there is none, or none that the viewer may know. */
    CaseView.Parent show(Complaint complaint, Viewer viewer, Locale locale) {
        if (complaint.duplicateOf() == null) {
            return null;
        }
        Complaint parent = complaints.toRead(complaints.endOfMerges(complaint.duplicateOf()));
        return mayKnow(parent, viewer)
                ? new CaseView.Parent(
                        parent.trackingNumber(), parent.status(), words.of("status", parent.status(), locale))
                : null;
    }

    /** The other case that an entry names; null when it names none, or none that the viewer may know. */
    TrackingNumber named(ConversationEntry entry, Viewer viewer) {
        TrackingNumber other = entry.otherCase();
        return other != null && mayKnow(complaints.toRead(other), viewer) ? other : null;
    }

    private static boolean mayKnow(Complaint other, Viewer viewer) {
        return viewer != Viewer.PUBLIC || Viewers.isOpen(other);
    }
}
