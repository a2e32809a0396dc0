package id.tanggap.scoring;

import id.tanggap.agency.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a final board can lead to, who signs it, and what its letter is called. Rule: docs/rules.md §7. */
public enum ConsequenceKind {
    CERTIFICATE("piagam", "PGH", Role.LEADER),
    ORAL_REPRIMAND("teguran-lisan", "TL", Role.SECRETARY),
    /** With a plan of the unit to improve. */
    WRITTEN_REPRIMAND("teguran-tertulis", "TT", Role.SECRETARY),
    INSPECTORATE_REVIEW("pemeriksaan", "PI", Role.LEADER);

    /** For a unit in band D or E, milder first. */
    public static final List<ConsequenceKind> SANCTIONS =
            List.of(ORAL_REPRIMAND, WRITTEN_REPRIMAND, INSPECTORATE_REVIEW);

    private final String slug;
    private final String mark;
    private final Role signer;

    ConsequenceKind(String slug, String mark, Role signer) {
        this.slug = slug;
        this.mark = mark;
        this.signer = signer;
    }

    /** As its letter stands in URLs and file names. */
    public String slug() {
        return slug;
    }

    /** As it stands in the number of its letter. */
    public String mark() {
        return mark;
    }

    /** The role that signs or declines it, for the instansi of the unit. */
    public Role signer() {
        return signer;
    }

    public static Optional<ConsequenceKind> withSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
