package id.tanggap.identity;

/**
 * Who a reporter is, as told by the reporter. Only {@link Vault} stores it; everything else refers to an opaque
 * reporter id.
 *
 * <p>Blank parts become null; who stays anonymous need not say anything. Its {@link #toString()} is safe for any log.
 *
 * <p>Rule: docs/rules.md §5.
 *
 * @param name as the reporter wishes to be called, at most {@value #MAX_NAME} characters, or null
 * @param email at most {@value #MAX_EMAIL} characters, or null
 * @param phone as typed, at most {@value #MAX_NUMBER} characters, or null
 * @param nationalId NIK as typed, at most {@value #MAX_NUMBER} characters, or null
 */
public record Identity(String name, String email, String phone, String nationalId) {

    public static final int MAX_NAME = 200;
    public static final int MAX_EMAIL = 254;
    public static final int MAX_NUMBER = 40;

    /** @throws IllegalArgumentException when a part is too long; the message names the part only */
    public Identity {
        name = part("name", name, MAX_NAME);
        email = part("email", email, MAX_EMAIL);
        phone = part("phone", phone, MAX_NUMBER);
        nationalId = part("nationalId", nationalId, MAX_NUMBER);
    }

    private static String part(String what, String given, int max) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String stripped = given.strip();
        if (stripped.length() > max) {
            throw new IllegalArgumentException(what + " is longer than " + max + " characters");
        }
        return stripped;
    }

    /** Not even which parts are known: identities leak through logs and exception messages. */
    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
