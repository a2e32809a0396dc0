package id.tanggap.attachment;

/** A file is known and its bytes are gone: a folder that was not restored with its database, say. */
class MissingContent extends RuntimeException {

    MissingContent(String key) {
        super("No content for attachment " + key);
    }
}
