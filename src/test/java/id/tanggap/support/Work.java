package id.tanggap.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Does the small proof of work as a program outside would, from its description alone. */
public final class Work {

    private Work() {}

    /** A number so that the SHA-256 of {@code text:number} begins with so many zero bits. */
    public static long solution(String text, int bits) {
        for (long number = 0; ; number++) {
            if (zeros(sha256(text + ":" + number)) >= bits) {
                return number;
            }
        }
    }

    private static int zeros(byte[] hash) {
        for (int i = 0; i < hash.length; i++) {
            if (hash[i] != 0) {
                return i * 8 + Integer.numberOfLeadingZeros(hash[i] & 0xFF) - 24;
            }
        }
        return hash.length * 8;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
