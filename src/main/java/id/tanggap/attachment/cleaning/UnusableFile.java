package id.tanggap.attachment.cleaning;

import id.tanggap.language.InvalidInput;

/** A file that is not taken. Nothing of it is kept. */
public class UnusableFile extends InvalidInput {

    /** @param why names the text {@code error.file.<why>} */
    public UnusableFile(String why, Object... arguments) {
        super("file", "file." + why, arguments);
    }
}
