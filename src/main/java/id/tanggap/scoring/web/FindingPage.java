package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.ScoreApi.BOARD;
import static id.tanggap.scoring.web.ScoreApi.UNIT;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.web.FormAnswers;
import id.tanggap.language.web.SentForm;
import id.tanggap.scoring.ledger.FindingKind;
import id.tanggap.scoring.ledger.Findings;
import id.tanggap.scoring.ledger.Remedy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the Inspektorat enters what it finds out about a unit, and sets a fact right. Rule: docs/rules.md §7. */
@Controller
class FindingPage {

    private final Findings findings;
    private final BoardAccess access;
    private final Agencies agencies;
    private final FormAnswers answers;

    FindingPage(Findings findings, BoardAccess access, Agencies agencies, FormAnswers answers) {
        this.findings = findings;
        this.access = access;
        this.agencies = agencies;
        this.answers = answers;
    }

    @PostMapping("/penilaian/" + BOARD + "/" + UNIT + "/temuan")
    String find(
            @PathVariable String instansi,
            @PathVariable String month,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String trackingNumber,
            @RequestParam(defaultValue = "") String reason,
            @OfficerIfAny Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        return act(instansi, month, unit, officer, new SentForm("finding", null, flash, locale), () -> {
            TrackingNumber number = TrackingNumber.typed(trackingNumber)
                    .orElseThrow(() -> new InvalidInput("trackingNumber", "finding.not.of.unit"));
            switch (chosen(FindingKind.values(), finding, "finding")) {
                case IDENTITY_LEAK -> findings.identityLeak(number, unit, officer, reason);
                case SHAM_CLOSURE -> findings.shamClosure(number, unit, officer, reason);
                case TEMPLATE -> findings.template(number, unit, officer, reason);
            }
        });
    }

    @PostMapping("/penilaian/" + BOARD + "/" + UNIT + "/koreksi")
    String correct(
            @PathVariable String instansi,
            @PathVariable String month,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "") String remedy,
            @RequestParam(defaultValue = "") String dueOn,
            @RequestParam(defaultValue = "") String reason,
            @OfficerIfAny Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        return act(instansi, month, unit, officer, new SentForm("correction", null, flash, locale), () -> {
            long id = number(fact);
            findings.remedy(id, unit, chosen(Remedy.values(), remedy, "remedy"), date(dueOn), officer, reason);
        });
    }

    private String act(String instansi, String month, String unit, Officer officer, SentForm form, Runnable act) {
        if (officer == null) {
            throw new AccessDeniedException("Nobody is logged in");
        }
        access.board(instansi, month, officer);
        if (!agencies.isUnitOf(unit, instansi)) {
            throw BoardAccess.notFound();
        }
        answers.answer(form, "scores.finding.kept", act);
        return "redirect:/penilaian/" + instansi + "/" + month + "/" + unit + "#temuan";
    }

    private static <E extends Enum<E>> E chosen(E[] options, String typed, String field) {
        return Arrays.stream(options)
                .filter(option -> option.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "required"));
    }

    private static long number(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new InvalidInput("fact", "required");
        }
        return Long.parseLong(typed);
    }

    private static LocalDate date(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new InvalidInput("dueOn", "date.malformed");
        }
    }
}
