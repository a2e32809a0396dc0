package id.tanggap.complaint.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Categories;
import id.tanggap.agency.District;
import id.tanggap.agency.Districts;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.complaint.filing.FilingDoor;
import id.tanggap.complaint.filing.Sender;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.identity.KeyReusedForOtherBody;
import id.tanggap.identity.Receipt;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import id.tanggap.language.QrCode;
import id.tanggap.language.Words;
import id.tanggap.throttle.Challenge;
import id.tanggap.throttle.TooSoon;
import id.tanggap.throttle.WorkAsked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** File a report, without an account and without JavaScript. */
@Controller
@RequestMapping("/lapor")
class FilingPage {

    /** Of a field that is empty, say that; not also that it is too short. */
    private static final Comparator<ConstraintViolation<?>> MISSING_FIRST =
            Comparator.comparing(violation -> !"{error.required}".equals(violation.getMessageTemplate()));

    /** Letters and digits; the median of real reports is 353 characters. */
    private static final int BRIEF = 40;

    private final FilingDoor filing;
    private final CaseViews views;
    private final Agencies agencies;
    private final Categories categories;
    private final Districts districts;
    private final Validator validator;
    private final Words words;

    FilingPage(
            FilingDoor filing,
            CaseViews views,
            Agencies agencies,
            Categories categories,
            Districts districts,
            Validator validator,
            Words words) {
        this.filing = filing;
        this.views = views;
        this.agencies = agencies;
        this.categories = categories;
        this.districts = districts;
        this.validator = validator;
        this.words = words;
    }

    /**
     * What the success page shows, once.
     *
     * @param receipt in groups of four
     * @param picture both numbers as a QR code, to be kept as a file
     * @param brief whether so little was said that more would help
     */
    record Success(
            TrackingNumber trackingNumber,
            String receipt,
            String picture,
            String holderName,
            LocalDate due,
            String dueText,
            boolean brief) {}

    @InitBinder
    void boxes(WebDataBinder binder) {
        Box.strictly(binder);
    }

    @ModelAttribute
    void choices(Model model) {
        List<Agency> instansi = agencies.instansi();
        Map<String, List<District>> all =
                instansi.stream().map(Agency::code).collect(Collectors.toMap(code -> code, districts::of));
        model.addAttribute("agencies", instansi)
                .addAttribute("districts", all)
                .addAttribute("categories", categories.all())
                .addAttribute("classes", ComplaintClass.values());
    }

    @GetMapping
    String form(@ModelAttribute("filing") FilingForm form, HttpServletRequest visit, Model model) {
        // Sent with the form: a double click or a reload files once.
        form.setIdempotencyKey(newKey());
        return again(visit, model);
    }

    @PostMapping
    String file(
            @ModelAttribute("filing") FilingForm form,
            BindingResult errors,
            HttpServletRequest visit,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        FilingRequest request = form.toRequest();
        validator.validate(request).stream().sorted(MISSING_FIRST).forEach(violation -> reject(errors, violation));
        if (errors.hasErrors()) {
            return again(visit, model);
        }
        try {
            var sender = new Sender(visit.getRemoteAddr(), form.getProof());
            Filed filed = filing.file(request.toReport(), key(form), sender);
            model.addAttribute("filed", success(filed, request, locale));
            return "filed";
        } catch (KeyReusedForOtherBody reused) {
            form.setIdempotencyKey(newKey());
            model.addAttribute("notice", words.text("file.sent.before", locale));
        } catch (InvalidInput invalid) {
            String message = words.of(invalid, locale);
            errors.rejectValue(invalid.field(), invalid.code(), message);
        } catch (WorkAsked asked) {
            form.setIdempotencyKey(key(form));
            RetryLater.tell(response, asked);
            return withWork(asked.challenge(), true, model);
        } catch (TooSoon early) {
            RetryLater.tell(response, early);
            model.addAttribute("notice", words.of(early, locale));
        }
        return again(visit, model);
    }

    /** The token of the form was stale: nothing is filed, and nothing that was typed is lost. */
    @PostMapping("/ulang")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String again(
            @ModelAttribute("filing") FilingForm form,
            BindingResult errors,
            HttpServletRequest visit,
            Model model,
            Locale locale) {
        form.setIdempotencyKey(key(form));
        model.addAttribute("notice", words.text("again.lead", locale));
        return again(visit, model);
    }

    /** Where work would be asked for, it begins while the form is filled in. */
    private String again(HttpServletRequest visit, Model model) {
        return filing.challengeFor(visit.getRemoteAddr())
                .map(challenge -> withWork(challenge, false, model))
                .orElse("file");
    }

    /** @param sent whether the reporter waits for it */
    private static String withWork(Challenge challenge, boolean sent, Model model) {
        model.addAttribute("work", challenge).addAttribute("sent", sent);
        return "file";
    }

    private Success success(Filed filed, FilingRequest request, Locale locale) {
        CaseView view = views.show(filed.trackingNumber(), Viewer.REPORTER, locale);
        CaseView.Deadline verification = view.deadlines().stream()
                .filter(deadline -> deadline.kind() == ClockKind.VERIFICATION)
                .findFirst()
                .orElseThrow();
        return new Success(
                filed.trackingNumber(),
                Receipt.grouped(filed.receipt()),
                QrCode.of(
                        words.text("filed.picture", locale, filed.trackingNumber(), Receipt.grouped(filed.receipt()))),
                view.standing().holder().name(),
                verification.due(),
                verification.explanation(),
                PlainText.weight(request.text()) < BRIEF);
    }

    private static void reject(BindingResult errors, ConstraintViolation<FilingRequest> violation) {
        String field = FilingForm.fieldOf(violation.getPropertyPath().toString());
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "invalid", violation.getMessage());
        }
    }

    /** A form without its key was not ours; it is filed all the same, once. */
    private static String key(FilingForm form) {
        String key = form.getIdempotencyKey();
        return key == null || key.length() < 16 || key.length() > 200 ? newKey() : key;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
