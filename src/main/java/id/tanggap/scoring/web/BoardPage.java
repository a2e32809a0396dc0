package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.ScoreApi.BOARD;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.index.Parameter;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The scoreboard of an instansi: final months for everybody, provisional ones for its officers. */
@Controller
class BoardPage {

    private final BoardAccess access;
    private final Rights rights;
    private final Scoreboards boards;
    private final BoardView view;
    private final ScoreTexts texts;
    private final Agencies agencies;

    BoardPage(
            BoardAccess access,
            Rights rights,
            Scoreboards boards,
            BoardView view,
            ScoreTexts texts,
            Agencies agencies) {
        this.access = access;
        this.rights = rights;
        this.boards = boards;
        this.view = view;
        this.texts = texts;
        this.agencies = agencies;
    }

    /** A month to choose. */
    record Month(String value, String name) {}

    /** Leads to the newest board, or to the one that was chosen. */
    @GetMapping("/penilaian")
    String choose(
            @RequestParam(required = false) String instansi,
            @RequestParam(required = false) String month,
            @OfficerIfAny Officer officer,
            Model model,
            Locale locale) {
        Agency chosen = instansi == null || instansi.isBlank() ? first(officer) : access.instansi(instansi);
        List<YearMonth> months = months(chosen.code(), officer);
        Optional<YearMonth> wanted =
                months.stream().filter(one -> one.toString().equals(month)).findFirst();
        if (wanted.isPresent()) {
            return "redirect:/penilaian/" + chosen.code() + "/" + wanted.get();
        }
        Optional<YearMonth> newest =
                boards.newest(chosen.code(), true).or(() -> months.stream().findFirst());
        if (newest.isPresent()) {
            Scoreboard board = access.board(chosen.code(), newest.get().toString(), officer);
            return show(board, months, officer, model, locale);
        }
        choices(chosen, null, months, officer, model, locale);
        return "scoreboard";
    }

    @GetMapping("/penilaian/" + BOARD)
    String board(
            @PathVariable String instansi,
            @PathVariable String month,
            @OfficerIfAny Officer officer,
            Model model,
            Locale locale) {
        Scoreboard board = access.board(instansi, month, officer);
        return show(board, months(instansi, officer), officer, model, locale);
    }

    private String show(Scoreboard board, List<YearMonth> months, Officer officer, Model model, Locale locale) {
        choices(agencies.get(board.instansi()), board.month(), months, officer, model, locale);
        model.addAttribute("board", board)
                .addAttribute("monthName", texts.month(board.month(), locale))
                .addAttribute("groups", view.groups(board, locale))
                .addAttribute("computed", texts.moment(board.progress().computedAt(), board.instansi(), locale))
                .addAttribute(
                        "finalAt",
                        board.progress().finalAt() == null
                                ? null
                                : texts.moment(board.progress().finalAt(), board.instansi(), locale))
                .addAttribute(
                        "until",
                        board.progress().objectionsUntil() == null
                                ? null
                                : texts.day(board.progress().objectionsUntil(), locale))
                .addAttribute(
                        "enough",
                        board.standings().stream()
                                .findFirst()
                                .map(one -> texts.rule(one.score().rules(), Parameter.ENOUGH_CASES, locale))
                                .orElse(null));
        return "scoreboard";
    }

    private void choices(
            Agency instansi, YearMonth month, List<YearMonth> months, Officer officer, Model model, Locale locale) {
        // Everybody else reads of no other months.
        List<YearMonth> finals =
                access.isInside(instansi.code(), officer) ? boards.months(instansi.code(), true) : months;
        model.addAttribute("instansi", instansi)
                .addAttribute("all", agencies.instansi())
                .addAttribute("shownMonth", month == null ? null : month.toString())
                .addAttribute(
                        "months",
                        months.stream()
                                .map(one -> new Month(
                                        one.toString(),
                                        texts.month(one, locale)
                                                + (finals.contains(one)
                                                        ? ""
                                                        : " " + texts.text("choose.provisional", locale))))
                                .toList())
                .addAttribute(
                        "evidenceYears",
                        access.oversees(instansi.code(), officer)
                                ? finals.stream()
                                        .map(YearMonth::getYear)
                                        .distinct()
                                        .toList()
                                : List.of());
    }

    private List<YearMonth> months(String instansi, Officer officer) {
        return boards.months(instansi, !access.isInside(instansi, officer));
    }

    /** That of the officer, else the first one with something to show. */
    private Agency first(Officer officer) {
        List<Agency> all = agencies.instansi();
        return all.stream()
                .filter(one -> rights.isInsider(officer, one.code()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> boards.newest(one.code(), true).isPresent())
                        .findFirst())
                .orElse(all.get(0));
    }
}
