package id.tanggap.supervision.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.supervision.Overseers;
import id.tanggap.supervision.Scope;
import id.tanggap.supervision.board.CaseList;
import id.tanggap.supervision.board.CasePage;
import id.tanggap.supervision.board.CaseQuestion;
import id.tanggap.supervision.board.CaseState;
import id.tanggap.supervision.directive.DirectiveLog;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The control room: what is late, what will be, where, because of whom, and what to do now. */
@Controller
class SupervisionPage {

    /** What the first screen leads with, in this order. */
    private static final List<CaseState> TILES = List.of(
            CaseState.LATE,
            CaseState.SOON,
            CaseState.UNTOUCHED,
            CaseState.ESCALATED,
            CaseState.PASSED_ON,
            CaseState.DISPUTED);

    private final Overseers overseers;
    private final Summaries summaries;
    private final Questions questions;
    private final CaseList lists;
    private final ListedCases listed;
    private final DirectiveLog directives;
    private final Agencies agencies;

    SupervisionPage(
            Overseers overseers,
            Summaries summaries,
            Questions questions,
            CaseList lists,
            ListedCases listed,
            DirectiveLog directives,
            Agencies agencies) {
        this.overseers = overseers;
        this.summaries = summaries;
        this.questions = questions;
        this.lists = lists;
        this.listed = listed;
        this.directives = directives;
        this.agencies = agencies;
    }

    @GetMapping("/pengawasan")
    String open(
            @RequestParam(name = "keadaan", defaultValue = "late") String state,
            @RequestParam(name = "unit", required = false) String unit,
            @RequestParam(name = "tingkat", required = false) Integer rung,
            @RequestParam(name = "sesudah", required = false) String cursor,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        Scope scope = overseers.require(officer);
        CaseQuestion question = questions.of(scope, state, unit, rung, cursor);
        CasePage page = lists.page(scope, question);
        Summary summary = summaries.of(scope, locale);
        ZoneId zone = Optional.ofNullable(agencies.instansiOf(officer))
                .map(agencies::zoneOf)
                .orElse(agencies.national().zone());
        model.addAttribute("summary", summary)
                .addAttribute("asOf", summary.asOf().atZone(zone))
                .addAttribute("zone", zone)
                .addAttribute("tiles", TILES)
                .addAttribute("question", question)
                .addAttribute(
                        "agencyName",
                        agencies.find(question.agency()).map(Agency::name).orElse(null))
                .addAttribute("cases", listed.of(page.trackingNumbers(), officer, scope, locale))
                .addAttribute("next", page.next())
                .addAttribute("directs", scope.directs())
                .addAttribute("directiveKey", UUID.randomUUID().toString())
                .addAttribute("watched", scope.directs() ? directives.watched(officer) : List.of());
        return "supervision";
    }
}
