package id.tanggap.scoring.letter.web;

import id.tanggap.scoring.letter.LetterKind;
import id.tanggap.scoring.letter.TemplateVersion;
import id.tanggap.scoring.letter.Wording;

/**
 * The text of a letter as typed.
 *
 * @param instansi whose text it is
 * @param seen number of the version that was changed
 */
record TemplateForm(String instansi, int seen, String subject, String body) {

    static TemplateForm of(String instansi, TemplateVersion version) {
        return new TemplateForm(
                instansi,
                version.number(),
                version.wording().subject(),
                version.wording().body());
    }

    /** @throws id.tanggap.language.InvalidInput if it cannot be used */
    Wording wording(LetterKind kind) {
        return Wording.typed(kind, subject, body);
    }
}
