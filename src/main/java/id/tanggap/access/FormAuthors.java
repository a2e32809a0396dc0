package id.tanggap.access;

import id.tanggap.identity.Fingerprints;
import org.springframework.stereotype.Component;

/**
 * To whom a form was shown, as a keyed fingerprint in the form: when it is sent again after a login, the same account gets
 * to see it and no other. Nobody else can make such a mark.
 */
@Component
class FormAuthors {

    static final String FIELD = "_author";

    private final Fingerprints fingerprints;

    FormAuthors(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    String markOf(String account) {
        return fingerprints.of("form author", account);
    }

    boolean isBy(String account, String mark) {
        return markOf(account).equals(mark);
    }
}
