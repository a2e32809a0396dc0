package id.tanggap.attachment;

/** Where the bytes of files lie. What is put takes part in the caller's transaction, or can be found by nobody without it. */
interface ContentStore {

    void put(String key, byte[] content);

    /** @throws MissingContent if there is nothing under this key */
    byte[] get(String key);
}
