package id.tanggap.identity;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Keyed authentication of a receipt, bound to its case: moved to another case it matches nothing. A receipt is sixteen
 * random digits, so no slow hash is needed while the key is not in the database; whoever has both reads identities anyway.
 */
final class ReceiptMac {

    private final Mac mac;

    ReceiptMac(Keyset keyset) {
        this.mac = keyset.mac("receipt");
    }

    /** @return at most 60 characters; names the key, so that it still matches after a rotation */
    String of(String caseNumber, String receipt) {
        try {
            return Base64.getEncoder().encodeToString(mac.computeMac(bound(caseNumber, receipt)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(String stored, String caseNumber, String receipt) {
        try {
            mac.verifyMac(Base64.getDecoder().decode(stored), bound(caseNumber, receipt));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] bound(String caseNumber, String receipt) {
        return (caseNumber + '/' + receipt).getBytes(StandardCharsets.UTF_8);
    }
}
