package id.tanggap.supervision.web;

import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import id.tanggap.supervision.directive.DirectiveOutcome;
import id.tanggap.supervision.directive.Directives;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Directives from programs. */
@RestController
class DirectiveApi {

    private static final int LONGEST_KEY = 100;

    private final Directives directives;
    private final Words words;

    DirectiveApi(Directives directives, Words words) {
        this.directives = directives;
        this.words = words;
    }

    /** Which holders are to be asked, and what. */
    record Directive(List<String> cases, String note) {}

    /** What became of it for one case. */
    record Result(String trackingNumber, DirectiveOutcome outcome, String message) {}

    record Results(List<Result> results) {}

    /**
     * Asks the holders of up to a hundred cases to act; each has a result of its own.
     *
     * @param key a repeated key is the same directive: nobody is asked twice
     */
    @PostMapping(
            path = "/api/v1/supervision/directives",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Results give(
            @RequestBody Directive directive,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Parameter(hidden = true) @AuthenticationPrincipal(expression = "officer") Officer officer,
            Locale locale) {
        InvalidInput.require(key == null || key.length() <= LONGEST_KEY, "Idempotency-Key", "format");
        List<String> numbers = Optional.ofNullable(directive.cases()).orElse(List.of()).stream()
                .map(number -> Optional.ofNullable(number).orElse(""))
                .toList();
        String own = Optional.ofNullable(key).orElseGet(() -> UUID.randomUUID().toString());
        return new Results(directives.give(officer, own, numbers, directive.note()).entrySet().stream()
                .map(result -> new Result(
                        result.getKey(), result.getValue(), words.of("room.outcome", result.getValue(), locale)))
                .toList());
    }
}
