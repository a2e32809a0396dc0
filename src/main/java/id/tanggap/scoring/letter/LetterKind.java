package id.tanggap.scoring.letter;

import id.tanggap.agency.Role;
import java.util.Arrays;
import java.util.Optional;

/** What a letter is about. Rule: docs/rules.md §7 (reward, punishment). */
public enum LetterKind {
    CERTIFICATE("piagam", "PGH", Role.LEADER),
    ORAL_REPRIMAND("teguran-lisan", "TL", Role.SECRETARY),
    WRITTEN_REPRIMAND("teguran-tertulis", "TT", Role.SECRETARY),
    INSPECTORATE_REVIEW("pemeriksaan", "PI", Role.LEADER);

    private final String slug;
    private final String mark;
    private final Role usualSigner;

    LetterKind(String slug, String mark, Role usualSigner) {
        this.slug = slug;
        this.mark = mark;
        this.usualSigner = usualSigner;
    }

    /** As it stands in URLs and file names. */
    public String slug() {
        return slug;
    }

    /** As it stands in the number of a letter. */
    String mark() {
        return mark;
    }

    /** Who signs the sample that administrators look at. */
    Role usualSigner() {
        return usualSigner;
    }

    public static Optional<LetterKind> withSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
