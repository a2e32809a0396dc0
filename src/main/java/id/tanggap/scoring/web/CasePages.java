package id.tanggap.scoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The cases of a unit's month, page by page. */
@Component
class CasePages {

    private static final int CASES_SHOWN = 50;

    private final ScoreTexts texts;

    CasePages(ScoreTexts texts) {
        this.texts = texts;
    }

    /** A filter to choose. */
    record Filter(CaseFilter filter, String name, boolean chosen) {}

    /** @param wanted number of the page; the nearest one there is, is shown */
    void fill(Model model, UnitReport report, CaseFilter filter, String wanted, Locale locale) {
        List<Shown.Case> cases = shown(report, filter).toList();
        int pages = Math.max(1, (cases.size() + CASES_SHOWN - 1) / CASES_SHOWN);
        int page = wanted.matches("\\d{1,6}") ? Math.min(Math.max(1, Integer.parseInt(wanted)), pages) : 1;
        model.addAttribute("cases", cases.subList((page - 1) * CASES_SHOWN, Math.min(cases.size(), page * CASES_SHOWN)))
                .addAttribute("page", page)
                .addAttribute("pages", pages)
                .addAttribute("filter", filter)
                .addAttribute(
                        "filters",
                        Arrays.stream(CaseFilter.values())
                                .map(one -> new Filter(one, name(one, report, locale), one == filter))
                                .toList());
    }

    private String name(CaseFilter filter, UnitReport report, Locale locale) {
        return texts.text(
                "cases." + filter, locale, texts.number(shown(report, filter).count(), locale));
    }

    private static Stream<Shown.Case> shown(UnitReport report, CaseFilter filter) {
        return report.behind().cases().stream().filter(one -> filter.shows(one.counted()));
    }
}
