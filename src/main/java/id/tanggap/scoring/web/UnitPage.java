package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.ScoreApi.BOARD;
import static id.tanggap.scoring.web.ScoreApi.UNIT;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that explains a unit's month, from the index down to the cases. Rule: docs/rules.md §7. */
@Controller
class UnitPage {

    private final UnitReports reports;
    private final UnitView view;
    private final CasePages cases;
    private final Aftermaths aftermaths;
    private final Agencies agencies;

    UnitPage(UnitReports reports, UnitView view, CasePages cases, Aftermaths aftermaths, Agencies agencies) {
        this.reports = reports;
        this.view = view;
        this.cases = cases;
        this.aftermaths = aftermaths;
        this.agencies = agencies;
    }

    @GetMapping("/penilaian/" + BOARD + "/" + UNIT)
    String unit(
            @PathVariable String instansi,
            @PathVariable String month,
            @PathVariable String unit,
            @RequestParam(name = "laporan", defaultValue = "ALL") String shown,
            @RequestParam(name = "halaman", defaultValue = "1") String page,
            @OfficerIfAny Officer officer,
            Model model,
            Locale locale) {
        UnitReport report = reports.of(instansi, month, unit, officer);
        view.fill(model, report, locale);
        cases.fill(model, report, CaseFilter.of(shown), page, locale);
        model.addAttribute("zone", agencies.zoneOf(instansi))
                .addAttribute("aftermath", aftermaths.of(report.board(), unit, officer, locale));
        return "score-unit";
    }
}
