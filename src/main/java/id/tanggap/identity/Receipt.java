package id.tanggap.identity;

/** The secret of a reporter, as 16 digits, and how people read and type it. */
public final class Receipt {

    static final int LENGTH = 16;

    private Receipt() {}

    /** @return the digits in groups of four, for reading: "1234 5678 9012 3456" */
    public static String grouped(String receipt) {
        return receipt.replaceAll("(?<=\\G\\d{4})(?=\\d)", " ");
    }

    /** @return the typed receipt without spaces and dashes of any kind; never null, maybe no receipt at all */
    static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}]+", "");
    }
}
