package id.tanggap.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One line of the journal. It holds codes and keys only: whoever may read the journal may not therefore read a case.
 *
 * @param id null until it is written
 * @param chain code of the instansi in whose chain it hangs
 * @param at in whole seconds, as the database keeps it
 * @param actor account of an officer, {@link #REPORTER}, {@link #SYSTEM} or {@link #UNKNOWN}
 * @param subject tracking number, account, path or other key of what it is about
 * @param detail codes that say more; empty if there is nothing more to say
 */
public record Entry(Long id, String chain, Instant at, Deed deed, String actor, String subject, String detail) {

    public static final String REPORTER = "(pelapor)";
    public static final String SYSTEM = "(sistem)";
    public static final String UNKNOWN = "(tidak dikenal)";

    static final int LONGEST_KEY = 100;
    static final int LONGEST_DETAIL = 200;

    public Entry {
        actor = cut(actor == null ? UNKNOWN : actor, LONGEST_KEY);
        subject = cut(subject == null ? "" : subject, LONGEST_KEY);
        detail = cut(detail == null ? "" : detail, LONGEST_DETAIL);
    }

    /**
     * The hash of this entry behind another one. Each part is told with its length, so that nothing can be moved from one
     * part to the next.
     *
     * @param before hash of the entry before, or of the day before
     */
    String hash(String before) {
        StringBuilder said = new StringBuilder();
        List.of(before, chain, String.valueOf(at.getEpochSecond()), deed.name(), actor, subject, detail)
                .forEach(part -> said.append(part.length()).append(':').append(part));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
