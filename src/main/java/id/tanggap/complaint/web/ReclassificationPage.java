package id.tanggap.complaint.web;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.InvalidInput;
import id.tanggap.complaint.Reclassification;
import id.tanggap.complaint.TrackingNumber;
import id.tanggap.complaint.UnknownComplaint;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the class of a case from its file. */
@Controller
class ReclassificationPage {

    private final Reclassification reclassification;
    private final MessageSource messages;

    ReclassificationPage(Reclassification reclassification, MessageSource messages) {
        this.reclassification = reclassification;
        this.messages = messages;
    }

    @PostMapping("/berkas/{number}/klasifikasi")
    String reclassify(
            @PathVariable String number,
            @RequestParam(name = "class", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        String trackingNumber = TrackingNumber.normalize(number);
        try {
            reclassification.reclassify(trackingNumber, officer, complaintClass(chosen), reason);
            flash.addFlashAttribute("notice", messages.getMessage("notice.reclassified", null, locale));
        } catch (InvalidInput wrong) {
            refuse(flash, messages.getMessage("error." + wrong.code(), wrong.arguments(), locale), reason);
        } catch (IllegalTransition late) {
            refuse(flash, messages.getMessage(late.code(), null, locale), reason);
        } catch (ConcurrencyFailureException busy) {
            refuse(flash, messages.getMessage("problem.busy", null, locale), reason);
        } catch (UnknownComplaint unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/berkas/" + trackingNumber;
    }

    private static void refuse(RedirectAttributes flash, String why, String typed) {
        flash.addFlashAttribute("classError", why).addFlashAttribute("typed", typed);
    }

    private static ComplaintClass complaintClass(String chosen) {
        return Arrays.stream(ComplaintClass.values())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
