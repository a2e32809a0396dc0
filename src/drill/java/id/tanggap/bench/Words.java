package id.tanggap.bench;

/** What people write in the bench. */
final class Words {

    static final String TITLE = "Jalan berlubang di depan pasar";
    static final String TEXT = "Jalan di depan pasar berlubang dalam, sudah dua minggu dibiarkan.";
    static final String NOTE = "Lengkap.";

    private Words() {}

    /** No two answers are the same, as in earnest. */
    static String answer(String trackingNumber) {
        return "Tim sudah menambal lubang di depan pasar pagi ini. Laporan " + trackingNumber;
    }
}
