package id.tanggap.scoring.letter.web;

import id.tanggap.agency.Agency;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.TemplateText;

/** The text of a letter as an admin has it on the page. */
record TemplateDraft(ConsequenceKind kind, Agency agency, TemplateForm form) {

    /** @throws id.tanggap.language.InvalidInput if it cannot be used */
    TemplateText text() {
        return form.text(kind);
    }

    String instansi() {
        return agency.code();
    }
}
