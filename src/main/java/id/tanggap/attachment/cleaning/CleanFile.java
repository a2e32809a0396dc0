package id.tanggap.attachment.cleaning;

/**
 * A file that tells nothing besides what it shows.
 *
 * @param preview a small JPEG of it; null where there is none
 */
public record CleanFile(FileKind kind, byte[] content, byte[] preview) {

    @Override
    public String toString() {
        return "CleanFile[" + kind + ", " + content.length + " bytes]";
    }
}
