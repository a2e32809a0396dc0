package id.tanggap.bench;

/** One way to carry a case from its beginning to its end. Safe for threads. */
interface Contestant {

    String name();

    /** One whole case. */
    void whole(Recorder recorder);
}
