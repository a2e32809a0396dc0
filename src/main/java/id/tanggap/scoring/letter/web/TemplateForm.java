package id.tanggap.scoring.letter.web;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.TemplateText;
import id.tanggap.scoring.letter.TemplateVersion;

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
                version.text().subject(),
                version.text().body());
    }

    /** @throws id.tanggap.language.InvalidInput if it cannot be used */
    TemplateText text(ConsequenceKind kind) {
        return TemplateText.typed(kind, subject, body);
    }
}
