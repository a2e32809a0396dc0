package id.tanggap.identity;

import static id.tanggap.identity.Viewer.HANDLER;
import static id.tanggap.identity.Viewer.NATIONAL_ADMIN;
import static id.tanggap.identity.Viewer.OVERSEER;
import static id.tanggap.identity.Viewer.PUBLIC;
import static id.tanggap.identity.Viewer.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/rules.md §5, cell by cell. */
class VisibilityTests {

    private static final Sight NOTHING = new Sight(false, false, false, false);
    private static final Sight CONTENT = new Sight(true, false, false, false);
    private static final Sight CONTENT_AND_NAME = new Sight(true, true, false, false);
    private static final Sight CONTENT_AND_IDENTITY = new Sight(true, true, true, false);
    private static final Sight CONTENT_AND_REQUEST = new Sight(true, false, false, true);

    private record Flags(boolean anonymous, boolean confidential) {}

    private static final Named<Flags> NEITHER = Named.of("neither", new Flags(false, false));
    private static final Named<Flags> ANONIM = Named.of("anonim", new Flags(true, false));
    private static final Named<Flags> RAHASIA = Named.of("rahasia", new Flags(false, true));
    private static final Named<Flags> BOTH = Named.of("both", new Flags(true, true));

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void the_table_of_flags_and_viewers_holds(Flags flags, Viewer viewer, Sight expected) {
        assertThat(Visibility.of(flags.anonymous(), flags.confidential(), true, viewer))
                .isEqualTo(expected);
    }

    /** Before an officer has taken it up, the public sees nothing; everybody else what the table says. */
    @ParameterizedTest(name = "{0} × {1}, not taken up")
    @MethodSource("cells")
    void what_nobody_has_read_yet_is_not_public(Flags flags, Viewer viewer, Sight expected) {
        assertThat(Visibility.of(flags.anonymous(), flags.confidential(), false, viewer))
                .isEqualTo(viewer == PUBLIC ? NOTHING : expected);
    }

    @Test
    void every_combination_of_flags_and_viewer_is_a_cell_of_the_table() {
        assertThat(cells().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .doesNotHaveDuplicates()
                .hasSize(4 * Viewer.values().length);
    }

    static Stream<Arguments> cells() {
        Named<Sight> nothing = Named.of("nothing", NOTHING);
        Named<Sight> content = Named.of("content only", CONTENT);
        Named<Sight> named = Named.of("content, display name", CONTENT_AND_NAME);
        Named<Sight> identity = Named.of("content, identity", CONTENT_AND_IDENTITY);
        Named<Sight> request = Named.of("content; identity by reasoned, logged request", CONTENT_AND_REQUEST);
        Named<Sight> all = Named.of("all", CONTENT_AND_IDENTITY);
        Named<Sight> own = Named.of("all of the own report", CONTENT_AND_IDENTITY);
        return Stream.of(
                Arguments.of(NEITHER, PUBLIC, named),
                Arguments.of(NEITHER, HANDLER, identity),
                Arguments.of(NEITHER, NATIONAL_ADMIN, all),
                Arguments.of(NEITHER, OVERSEER, identity),
                Arguments.of(NEITHER, REPORTER, own),
                Arguments.of(ANONIM, PUBLIC, content),
                Arguments.of(ANONIM, HANDLER, content),
                Arguments.of(ANONIM, NATIONAL_ADMIN, all),
                Arguments.of(ANONIM, OVERSEER, request),
                Arguments.of(ANONIM, REPORTER, own),
                Arguments.of(RAHASIA, PUBLIC, nothing),
                Arguments.of(RAHASIA, HANDLER, identity),
                Arguments.of(RAHASIA, NATIONAL_ADMIN, all),
                Arguments.of(RAHASIA, OVERSEER, identity),
                Arguments.of(RAHASIA, REPORTER, own),
                Arguments.of(BOTH, PUBLIC, nothing),
                Arguments.of(BOTH, HANDLER, content),
                Arguments.of(BOTH, NATIONAL_ADMIN, all),
                Arguments.of(BOTH, OVERSEER, request),
                Arguments.of(BOTH, REPORTER, own));
    }
}
