package id.tanggap.complaint;

import id.tanggap.identity.Sight;
import id.tanggap.identity.Viewer;
import id.tanggap.identity.Visibility;
import jakarta.persistence.Embeddable;

/**
 * The two flags that decide who sees what of a case. Rule: docs/rules.md §5.
 *
 * @param anonymous flag anonim: officers do not see who reported
 * @param confidential flag rahasia: the public sees nothing
 */
@Embeddable
public record Protection(boolean anonymous, boolean confidential) {

    /** These flags with other ones in their place; what is null stays. */
    public Protection with(Boolean anonymous, Boolean confidential) {
        return new Protection(
                anonymous == null ? this.anonymous : anonymous,
                confidential == null ? this.confidential : confidential);
    }

    /** @param takenUp whether an officer has read it and taken it up */
    Sight sight(Viewer viewer, boolean takenUp) {
        return Visibility.of(anonymous, confidential, takenUp, viewer);
    }
}
