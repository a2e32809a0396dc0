package id.tanggap.language;

import java.util.Locale;

/** Which languages we speak. */
public final class Languages {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** What Tasklist, letters and other papers of officers are written in. */
    public static final Locale OF_OFFICERS = INDONESIAN;

    private Languages() {}

    /** English for whoever asks for English, Indonesian for everybody else. */
    public static Locale spoken(Locale asked) {
        return ENGLISH.getLanguage().equals(asked.getLanguage()) ? ENGLISH : INDONESIAN;
    }
}
