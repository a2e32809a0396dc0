package id.tanggap.attachment.cleaning;

import id.tanggap.language.InvalidInput;

/** A file that is not taken. Nothing of it is kept. */
public class UnusableFile extends InvalidInput {

    /** @param code names the text {@code error.<code>} */
    public UnusableFile(String code, Object... arguments) {
        super("file", code, arguments);
    }
}
