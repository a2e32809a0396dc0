package id.tanggap.complaint.web;

import id.tanggap.complaint.Outcome;
import id.tanggap.language.PlainText;
import id.tanggap.language.SaysSomething;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a reporter sends about the own report. */
final class ReporterRequests {

    private static final int LONGEST = PlainText.LONGEST;

    private ReporterRequests() {}

    record Text(@SaysSomething @Size(max = LONGEST, message = "{error.text.max}") String text) {

        Text {
            text = PlainText.of(text);
        }
    }

    record Reason(@SaysSomething @Size(max = LONGEST, message = "{error.text.max}") String reason) {

        Reason {
            reason = PlainText.of(reason);
        }
    }

    /** @param identity whether the identity may go along; without a word it does not */
    record Consent(@NotNull(message = "{error.required}") Boolean consent, boolean identity) {}

    /** Flags as the reporter wants them; one that is missing stays. */
    record Flags(Boolean anonymous, Boolean confidential) {}

    /**
     * What the reporter says of the end of the case.
     *
     * @param outcome name of an {@link Outcome}
     * @param comment what is missing; wanted when the case is unsolved
     */
    record Finding(
            @NotNull(message = "{error.required}") Outcome outcome,
            @Min(value = 1, message = "{error.rating.range}") @Max(value = 5, message = "{error.rating.range}")
                    Integer rating,
            @Size(max = LONGEST, message = "{error.text.max}") String comment) {

        Finding {
            comment = PlainText.of(comment);
        }
    }

    record Confirmation(
            @NotNull(message = "{error.required}")
                    @Min(value = 1, message = "{error.rating.range}")
                    @Max(value = 5, message = "{error.rating.range}")
                    Integer rating,
            @Size(max = LONGEST, message = "{error.text.max}") String comment) {

        Confirmation {
            comment = PlainText.of(comment);
        }
    }
}
