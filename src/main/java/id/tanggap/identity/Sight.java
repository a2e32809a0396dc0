package id.tanggap.identity;

/**
 * What one viewer sees of one case. Rule: docs/rules.md §5.
 *
 * @param content title, text, place, evidence, and how the case is handled: without it nothing is seen but that the case
 *     exists, and its public status
 * @param displayName the reporter's name and nothing else of the identity
 * @param identity name, e-mail, phone and NIK
 * @param identityOnRequest not seen, but may be asked for with a reason; the request is logged
 */
public record Sight(boolean content, boolean displayName, boolean identity, boolean identityOnRequest) {

    static final Sight NOTHING = new Sight(false, false, false, false);
    static final Sight CONTENT = new Sight(true, false, false, false);
    static final Sight CONTENT_AND_NAME = new Sight(true, true, false, false);
    static final Sight CONTENT_AND_REQUEST = new Sight(true, false, false, true);
    static final Sight ALL = new Sight(true, true, true, false);
}
