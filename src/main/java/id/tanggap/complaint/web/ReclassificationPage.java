package id.tanggap.complaint.web;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.web.FormAnswers;
import id.tanggap.language.web.SentForm;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the class of a case from its file. */
@Controller
class ReclassificationPage {

    private final Reclassification reclassification;
    private final FormAnswers answers;

    ReclassificationPage(Reclassification reclassification, FormAnswers answers) {
        this.reclassification = reclassification;
        this.answers = answers;
    }

    @PostMapping("/berkas/{number}/klasifikasi")
    String reclassify(
            TrackingNumber trackingNumber,
            @RequestParam(name = "class", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            RedirectAttributes flash,
            Locale locale) {
        answers.answer(
                new SentForm("class", reason, flash, locale),
                "notice.reclassified",
                () -> reclassification.reclassify(trackingNumber, officer, complaintClass(chosen), reason));
        return "redirect:/berkas/" + trackingNumber;
    }

    private static ComplaintClass complaintClass(String chosen) {
        return Arrays.stream(ComplaintClass.values())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
