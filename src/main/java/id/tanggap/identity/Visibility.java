package id.tanggap.identity;

/**
 * The one place that decides who sees what. Views, exports, notifications and logs ask here and decide nothing
 * themselves.
 *
 * <p>Rule: docs/rules.md §5, table of the flags anonim and rahasia.
 */
public final class Visibility {

    private Visibility() {}

    /**
     * @param anonymous flag anonim: the name is known to the national admin only
     * @param confidential flag rahasia: the public sees nothing
     * @param takenUp whether an officer has read the report and found that it may be handled: before that the public
     *     sees nothing either
     */
    public static Sight of(boolean anonymous, boolean confidential, boolean takenUp, Viewer viewer) {
        return switch (viewer) {
            case PUBLIC -> takenUp ? toPublic(anonymous, confidential) : Sight.NOTHING;
            case HANDLER -> anonymous ? Sight.CONTENT : Sight.ALL;
            case OVERSEER -> anonymous ? Sight.CONTENT_AND_REQUEST : Sight.ALL;
            case REPORTER, NATIONAL_ADMIN -> Sight.ALL;
        };
    }

    private static Sight toPublic(boolean anonymous, boolean confidential) {
        if (confidential) {
            return Sight.NOTHING;
        }
        return anonymous ? Sight.CONTENT : Sight.CONTENT_AND_NAME;
    }
}
