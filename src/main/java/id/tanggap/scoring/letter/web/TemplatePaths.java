package id.tanggap.scoring.letter.web;

import id.tanggap.scoring.ConsequenceKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands in the paths of the texts of letters. */
final class TemplatePaths {

    private TemplatePaths() {}

    /** @throws ResponseStatusException 404 for what is no kind of letter */
    static ConsequenceKind kind(String slug) {
        return ConsequenceKind.withSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
