package id.tanggap.process.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.tanggap.agency.Officer;
import id.tanggap.process.Activation;
import id.tanggap.process.DraftReview;
import id.tanggap.process.RunningCases;
import id.tanggap.process.RunningCases.Standing;
import id.tanggap.process.drawing.Diagram;
import id.tanggap.process.drawing.DiagramReader;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The models as they were drawn, with the cases that stand in them, and every file to take home. */
@Controller
@RequestMapping("/proses")
class ModelPages {

    private final ProcessJournal journal;
    private final DraftReview review;
    private final RunningCases running;

    ModelPages(ProcessJournal journal, DraftReview review, RunningCases running) {
        this.journal = journal;
        this.review = review;
        this.running = running;
    }

    /** @param step name of the step */
    record Step(String step, long cases) {}

    @GetMapping("/{activation}/{file:[\\w-]+\\.bpmn}")
    String model(
            @PathVariable long activation,
            @PathVariable String file,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        Activation shown = journal.activations(officer).stream()
                .filter(known -> known.id() == activation && known.files().containsKey(file))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, Long> cases = running.in(file.substring(0, file.length() - ".bpmn".length())).stream()
                .filter(standing -> standing.deployment().equals(shown.deployment()))
                .collect(groupingBy(Standing::element, summingLong(Standing::cases)));
        Diagram diagram = DiagramReader.read(review.content(shown.files().get(file)), Map.of(), cases);
        model.addAttribute("activation", shown).addAttribute("file", file).addAttribute("diagram", diagram);
        model.addAttribute("hash", shown.files().get(file)).addAttribute("steps", steps(diagram));
        return "process-model";
    }

    private static List<Step> steps(Diagram diagram) {
        return diagram.shapes().stream()
                .filter(shape -> shape.cases() > 0)
                .map(shape -> new Step(shape.name().isBlank() ? shape.id() : shape.name(), shape.cases()))
                .toList();
    }

    @GetMapping("/berkas/{hash}/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String hash,
            @PathVariable String file,
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                .body(review.download(officer, hash));
    }

    @GetMapping(path = "/riwayat.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<List<ProcessJournal.Line>> history(
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("riwayat-proses.json"))
                .body(journal.lines(officer));
    }

    private static String attachment(String file) {
        return ContentDisposition.attachment().filename(file).build().toString();
    }
}
