package id.tanggap.complaint.web;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.TrackingNumber;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the class of a case from its file. */
@Controller
class ReclassificationPage {

    private final Reclassification reclassification;
    private final Words words;

    ReclassificationPage(Reclassification reclassification, Words words) {
        this.reclassification = reclassification;
        this.words = words;
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
            flash.addFlashAttribute("notice", words.text("notice.reclassified", locale));
        } catch (UnknownComplaint unknown) {
            throw unknown;
        } catch (Refusal refusal) {
            refuse(flash, words.of(refusal, locale), reason);
        } catch (ConcurrencyFailureException busy) {
            refuse(flash, words.text("problem.busy", locale), reason);
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
