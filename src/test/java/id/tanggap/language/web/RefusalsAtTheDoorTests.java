package id.tanggap.language.web;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import id.tanggap.language.InvalidInput;
import id.tanggap.language.Languages;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import id.tanggap.support.Bundles;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the API, pages and forms answer a refusal; with controllers that do nothing but refuse, and no application. */
class RefusalsAtTheDoorTests {

    private static final Words WORDS = Bundles.words();

    private final MockMvc doors = MockMvcBuilders.standaloneSetup(new Api(), new Page())
            .setControllerAdvice(new ApiProblems(new Problems(WORDS)), new PageRefusals(WORDS))
            .setLocaleResolver(new LanguageChoice().localeResolver())
            .build();

    @ParameterizedTest
    @CsvSource({"INVALID, 400", "FORBIDDEN, 403", "UNKNOWN, 404", "LATE, 409", "CONTRADICTORY, 422"})
    void every_kind_of_refusal_has_its_status(Refusal.Kind kind, int status) throws Exception {
        doors.perform(get("/api/v1/refused/" + kind)).andExpect(status().is(status));
        doors.perform(get("/refused/" + kind))
                .andExpect(status().is(status))
                .andExpect(view().name("error"))
                .andExpect(model().attribute("refusal", "Wajib diisi."));
    }

    @Test
    void the_api_names_the_field_that_is_at_fault_in_the_language_of_the_caller() throws Exception {
        doors.perform(get("/api/v1/refused/INVALID"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field", is("reason")))
                .andExpect(jsonPath("$.errors[0].message", is("Wajib diisi.")));
        doors.perform(get("/api/v1/refused/INVALID").header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB"))
                .andExpect(jsonPath("$.errors[0].message", is(WORDS.text("error.required", Languages.ENGLISH))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ | problem.unreadable", "{\"days\": \"many\"} | problem.invalid", "[] | problem.unreadable"})
    void what_cannot_be_read_is_a_problem_with_words(String body, String code) throws Exception {
        doors.perform(post("/api/v1/numbers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", is(WORDS.text(code, Languages.INDONESIAN))));
    }

    @Test
    void a_form_that_is_done_says_so_on_the_next_page() throws Exception {
        doors.perform(post("/form/done").param("reason", "Karena perlu"))
                .andExpect(redirectedUrl("/next"))
                .andExpect(flash().attribute("notice", WORDS.text("notice.reclassified", Languages.INDONESIAN)))
                .andExpect(flash().attribute("classError", nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"INVALID", "LATE", "CONTRADICTORY", "busy"})
    void a_form_that_is_refused_says_why_and_loses_nothing(String what) throws Exception {
        String why = what.equals("busy") ? "problem.busy" : "error.required";
        doors.perform(post("/form/" + what).param("reason", "Karena perlu"))
                .andExpect(redirectedUrl("/next"))
                .andExpect(flash().attribute("notice", nullValue()))
                .andExpect(flash().attribute("classError", WORDS.text(why, Languages.INDONESIAN)))
                .andExpect(flash().attribute("classTyped", "Karena perlu"));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, 404", "FORBIDDEN, 403"})
    void what_is_not_there_or_for_others_is_said_by_a_page_of_its_own(String what, int status) throws Exception {
        doors.perform(post("/form/" + what).param("reason", "Karena perlu"))
                .andExpect(status().is(status))
                .andExpect(view().name("error"));
    }

    private static class Refused extends Refusal {

        Refused(Kind kind) {
            super(kind, "refused", "reason", "error.required");
        }
    }

    private static void refuse(String what) {
        switch (what) {
            case "done" -> {}
            case "busy" -> throw new PessimisticLockingFailureException("somebody else");
            case "INVALID" -> throw new InvalidInput("reason", "required");
            default -> throw new Refused(Refusal.Kind.valueOf(what));
        }
    }

    @RestController
    @RequestMapping("/api/v1")
    private static class Api {

        record Numbers(int days) {}

        @GetMapping("/refused/{what}")
        Map<String, String> refused(@PathVariable String what) {
            refuse(what);
            return Map.of();
        }

        @PostMapping("/numbers")
        Numbers take(@RequestBody Numbers numbers) {
            return numbers;
        }
    }

    @Controller
    private static class Page {

        private final FormAnswers answers = new FormAnswers(WORDS);

        @GetMapping("/refused/{what}")
        String refused(@PathVariable String what) {
            refuse(what);
            return "page";
        }

        @PostMapping("/form/{what}")
        String form(@PathVariable String what, @RequestParam String reason, RedirectAttributes flash, Locale locale) {
            answers.answer(new SentForm("class", reason, flash, locale), "notice.reclassified", () -> refuse(what));
            return "redirect:/next";
        }
    }
}
