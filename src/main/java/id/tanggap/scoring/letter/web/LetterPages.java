package id.tanggap.scoring.letter.web;

import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.Letters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whether a letter is genuine, for whoever holds it in the hand. The code is the key: who has it may read the letter,
 * and there is no list.
 */
@Controller
class LetterPages {

    private final Letters letters;

    LetterPages(Letters letters) {
        this.letters = letters;
    }

    /** Letters are for those who have them, not for search engines. */
    @ModelAttribute
    void keepOutOfIndexes(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/surat")
    String ask(@RequestParam(required = false) String kode, Model model, HttpServletResponse response) {
        if (kode == null) {
            return "letter-check";
        }
        // Built from what we have stored, so it cannot lead elsewhere.
        return letters.find(kode)
                .map(letter -> "redirect:/surat/" + letter.code())
                .orElseGet(() -> unknown(kode, model, response));
    }

    @GetMapping("/surat/{code}")
    String check(@PathVariable String code, Model model, HttpServletResponse response) {
        Optional<Letter> letter = letters.find(code);
        if (letter.isEmpty()) {
            return unknown(code, model, response);
        }
        model.addAttribute("letter", letter.get());
        return "letter-genuine";
    }

    /** @throws ResponseStatusException 404 for a code that no letter has */
    @GetMapping("/surat/{code}/surat.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String code) {
        Letter letter = letters.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.inline()
                .filename("surat-" + letter.code() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(letters.pdf(letter));
    }

    private static String unknown(String typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("unknown", true).addAttribute("typed", typed);
        return "letter-check";
    }
}
