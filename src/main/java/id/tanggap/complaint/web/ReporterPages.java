package id.tanggap.complaint.web;

import id.tanggap.complaint.Outcome;
import id.tanggap.complaint.asking.AskedReport;
import id.tanggap.complaint.asking.OwnReport;
import id.tanggap.complaint.asking.ReporterSession;
import id.tanggap.complaint.asking.WrongReceipt;
import id.tanggap.complaint.handling.ArchiveObjections;
import id.tanggap.complaint.handling.ProtectionChanges;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handling.Verdicts;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.web.ReporterRequests.Confirmation;
import id.tanggap.complaint.web.ReporterRequests.Consent;
import id.tanggap.complaint.web.ReporterRequests.Finding;
import id.tanggap.complaint.web.ReporterRequests.Flags;
import id.tanggap.complaint.web.ReporterRequests.Reason;
import id.tanggap.complaint.web.ReporterRequests.Text;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import id.tanggap.throttle.TooSoon;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reporter does with the own report. Every act ends in a redirect, so a reload repeats nothing. */
@Controller
@RequestMapping("/laporan/{number}")
class ReporterPages {

    private final ReporterActs acts;
    private final Verdicts verdicts;
    private final ArchiveObjections objections;
    private final OmbudsmanHandover handovers;
    private final ProtectionChanges protection;
    private final Validator validator;
    private final ActNotices notices;
    private final Words words;

    ReporterPages(
            ReporterActs acts,
            Verdicts verdicts,
            ArchiveObjections objections,
            OmbudsmanHandover handovers,
            ProtectionChanges protection,
            Validator validator,
            ActNotices notices,
            Words words) {
        this.acts = acts;
        this.verdicts = verdicts;
        this.objections = objections;
        this.handovers = handovers;
        this.protection = protection;
        this.validator = validator;
        this.notices = notices;
        this.words = words;
    }

    @InitBinder
    void boxes(WebDataBinder binder) {
        Box.strictly(binder);
    }

    @PostMapping("/kelengkapan")
    String complete(
            OwnReport own, @RequestParam(defaultValue = "") String text, RedirectAttributes flash, Locale locale) {
        var act = new Act(own.trackingNumber(), "completion", text, flash, locale);
        return perform(act, new Text(text), number -> acts.complete(number, text));
    }

    @PostMapping("/balasan")
    String reply(OwnReport own, @RequestParam(defaultValue = "") String text, RedirectAttributes flash, Locale locale) {
        var act = new Act(own.trackingNumber(), "reply", text, flash, locale);
        return perform(act, new Text(text), number -> acts.reply(number, text));
    }

    @PostMapping("/konfirmasi")
    String confirm(
            OwnReport own,
            @RequestParam(required = false) String rating,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes flash,
            Locale locale) {
        Integer stars = stars(rating);
        var act = new Act(own.trackingNumber(), "confirmation", comment, flash, locale);
        return perform(act, new Confirmation(stars, comment), number -> acts.confirm(number, stars, comment));
    }

    @PostMapping("/sanggahan")
    String dispute(
            OwnReport own, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash, Locale locale) {
        var act = new Act(own.trackingNumber(), "dispute", reason, flash, locale);
        return perform(act, new Reason(reason), number -> acts.dispute(number, reason));
    }

    @PostMapping("/penilaian")
    String judge(
            OwnReport own,
            @RequestParam(required = false) String outcome,
            @RequestParam(required = false) String rating,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes flash,
            Locale locale) {
        var finding = new Finding(outcome(outcome), stars(rating), comment);
        var act = new Act(own.trackingNumber(), "verdict", comment, flash, locale);
        return perform(
                act, finding, number -> verdicts.give(number, finding.outcome(), finding.rating(), finding.comment()));
    }

    @PostMapping("/keberatan")
    String object(
            OwnReport own, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash, Locale locale) {
        var act = new Act(own.trackingNumber(), "objection", reason, flash, locale);
        return perform(act, new Reason(reason), number -> objections.object(number, reason));
    }

    @PostMapping("/pencabutan")
    String withdraw(
            OwnReport own, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash, Locale locale) {
        var act = new Act(own.trackingNumber(), "withdrawal", reason, flash, locale);
        return perform(act, new Reason(reason), number -> acts.withdraw(number, reason));
    }

    @PostMapping("/perlindungan")
    String protect(
            OwnReport own,
            @RequestParam(required = false) Boolean anonymous,
            @RequestParam(required = false) Boolean confidential,
            RedirectAttributes flash,
            Locale locale) {
        // A box that is not ticked is not sent.
        var flags = new Flags(Boolean.TRUE.equals(anonymous), Boolean.TRUE.equals(confidential));
        var act = new Act(own.trackingNumber(), "protection", null, flash, locale);
        return perform(act, flags, number -> protection.change(number, flags.anonymous(), flags.confidential()));
    }

    @PostMapping("/penyerahan")
    String handOver(
            OwnReport own,
            @RequestParam(required = false) String consent,
            @RequestParam(defaultValue = "") String identity,
            RedirectAttributes flash,
            Locale locale) {
        Boolean answer = "true".equals(consent) || "false".equals(consent) ? Boolean.valueOf(consent) : null;
        boolean withIdentity = identity.equals("true");
        var act = new Act(own.trackingNumber(), "handover", null, flash, locale);
        return perform(
                act, new Consent(answer, withIdentity), number -> handovers.answer(number, answer, withIdentity));
    }

    private static Outcome outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Integer stars(String rating) {
        return rating != null && rating.matches("\\d") ? Integer.valueOf(rating) : null;
    }

    /** The token of the form was stale: nothing is done, and nothing that was typed is lost. */
    @PostMapping("/{act:[a-z]+}/ulang")
    ModelAndView again(AskedReport asked, @PathVariable String act, HttpServletRequest sent) {
        String action = "/laporan/" + asked.trackingNumber() + "/" + act;
        return AgainPage.of(ReturnedForm.of(action, sent.getParameterMap()), asked.byReporter());
    }

    /** The session that knew the receipt is over, or never did. What was typed waits for the receipt. */
    @ExceptionHandler
    ModelAndView on(WrongReceipt stranger, HttpServletRequest form, RedirectAttributes flash, Locale locale) {
        ReturnedForm sent = ReturnedForm.of(form.getServletPath(), form.getParameterMap());
        if (sent.holdsText()) {
            return AgainPage.of(sent, false);
        }
        ActNotices.refuse(flash, "receipt", words.text("report.receipt.text", locale), null);
        return new ModelAndView(ActNotices.redirectTo(stranger.trackingNumber()));
    }

    /** Too much was sent in a short time. What was typed waits. */
    @ExceptionHandler
    ModelAndView on(TooSoon early, HttpServletRequest form, HttpServletResponse response, Locale locale) {
        RetryLater.tell(response, early);
        boolean known = TrackingNumber.typed(form.getServletPath().split("/")[2])
                .filter(number -> ReporterSession.knows(form.getSession(false), number))
                .isPresent();
        ModelAndView again = AgainPage.of(ReturnedForm.of(form.getServletPath(), form.getParameterMap()), known);
        again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return again.addObject("why", words.of(early, locale));
    }

    /**
     * What the reporter does now.
     *
     * @param typed comes back when it is refused
     */
    private record Act(TrackingNumber number, String name, String typed, RedirectAttributes flash, Locale locale) {

        void refuse(String why) {
            ActNotices.refuse(flash, name, why, typed);
        }
    }

    private String perform(Act act, Object input, Consumer<TrackingNumber> deed) {
        Optional<String> invalid = validator.validate(input).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(ConstraintViolation::getMessage);
        if (invalid.isPresent()) {
            act.refuse(invalid.get());
            return ActNotices.redirectTo(act.number());
        }
        try {
            deed.accept(act.number());
            notices.done(act.flash(), act.name(), act.locale());
        } catch (Refusal refusal) {
            act.refuse(words.of(refusal, act.locale()));
        } catch (ConcurrencyFailureException busy) {
            act.refuse(words.text("problem.busy", act.locale()));
        }
        return ActNotices.redirectTo(act.number());
    }
}
