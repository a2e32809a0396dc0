package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import java.util.Arrays;
import java.util.Optional;

/** A named place in the text of a letter, written {@code {{unit}}}. What is longer than its room is cut. */
public enum Placeholder {
    /** Name of the unit; ours. */
    UNIT("unit", 200),
    /** Name of the instansi; ours. */
    INSTANSI("instansi", 200),
    /** Whom the letter addresses, say "Camat Balaraja"; ours. */
    RECIPIENT("penerima", 220),
    /** Month that was judged, say "Oktober 2026"; ours. */
    MONTH("bulan", 40),
    INDEX("indeks", 40),
    BAND("predikat", 80),
    RANK("peringkat", 80),
    /** Number of cases that were judged. */
    CASES("jumlahKasus", 40),
    /** Why; the only one that may be missing without a trace. */
    REASON("alasan", 2000),
    /** Last day to hand in the plan of improvement. */
    PLAN_DUE("batasRencana", 60),
    /** Name of the one who signs; ours. */
    SIGNER("penandatangan", 200),
    /** Office of the one who signs; ours. */
    OFFICE("jabatan", 220);

    private final String word;
    private final int longest;

    Placeholder(String word, int longest) {
        this.word = word;
        this.longest = longest;
    }

    /** As it is written between the braces. */
    public String word() {
        return word;
    }

    /** As it is written in a text, with its braces. */
    public String written() {
        return "{{" + word + "}}";
    }

    int longest() {
        return longest;
    }

    /** Whether letters of this kind have it. */
    public boolean isIn(ConsequenceKind kind) {
        return this != PLAN_DUE || kind == ConsequenceKind.WRITTEN_REPRIMAND;
    }

    /** What stands there when nothing is known. */
    String unknown() {
        return this == REASON ? "" : "–";
    }

    static Optional<Placeholder> withWord(String word) {
        return Arrays.stream(values()).filter(place -> place.word.equals(word)).findFirst();
    }
}
