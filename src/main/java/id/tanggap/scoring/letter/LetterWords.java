package id.tanggap.scoring.letter;

import id.tanggap.agency.Agency;
import java.util.EnumMap;
import java.util.Map;

/** The words of a letter that follow from whom it is about and who signs it. */
final class LetterWords {

    private LetterWords() {}

    /** The caller's words together with ours; ours hold. */
    static Map<Placeholder, String> of(
            Map<Placeholder, String> given,
            Agency instansi,
            Agency unit,
            String month,
            Office office,
            String signerName) {
        Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
        words.putAll(given);
        words.put(Placeholder.INSTANSI, instansi.name());
        words.put(Placeholder.UNIT, unit.name());
        words.put(Placeholder.RECIPIENT, Office.headOf(unit));
        words.put(Placeholder.MONTH, month);
        words.put(Placeholder.OFFICE, office.title());
        words.put(Placeholder.SIGNER, signerName);
        return words;
    }
}
