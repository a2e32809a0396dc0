package id.tanggap.supervision.web;

import id.tanggap.agency.Officer;
import id.tanggap.supervision.Overseers;
import id.tanggap.supervision.Scope;
import id.tanggap.supervision.board.CaseList;
import id.tanggap.supervision.board.CasePage;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The control room for programs, each answer cut down to what the officer oversees. */
@RestController
@RequestMapping(path = "/api/v1/supervision", produces = MediaType.APPLICATION_JSON_VALUE)
class SupervisionApi {

    private final Overseers overseers;
    private final Summaries summaries;
    private final Questions questions;
    private final CaseList lists;
    private final ListedCases listed;

    SupervisionApi(Overseers overseers, Summaries summaries, Questions questions, CaseList lists, ListedCases listed) {
        this.overseers = overseers;
        this.summaries = summaries;
        this.questions = questions;
        this.lists = lists;
        this.listed = listed;
    }

    /**
     * A page of a list.
     *
     * @param next cursor of the next page; null for the last one
     */
    record Cases(List<ListedCase> items, String next) {}

    @GetMapping("/summary")
    Summary summary(
            @Parameter(hidden = true) @AuthenticationPrincipal(expression = "officer") Officer officer, Locale locale) {
        return summaries.of(overseers.require(officer), locale);
    }

    /**
     * Open cases, whatever is due first in front.
     *
     * @param state one of open, late, soon, untouched, escalated, passed-on, disputed
     * @param unit code of a unit, or of an instansi for what lies at its desk
     */
    @GetMapping("/cases")
    Cases cases(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer rung,
            @RequestParam(required = false) String cursor,
            @Parameter(hidden = true) @AuthenticationPrincipal(expression = "officer") Officer officer,
            Locale locale) {
        Scope scope = overseers.require(officer);
        CasePage page = lists.page(scope, questions.of(scope, state, unit, rung, cursor));
        return new Cases(
                listed.of(page.trackingNumbers(), officer, scope, locale),
                page.next() == null ? null : page.next().toString());
    }
}
