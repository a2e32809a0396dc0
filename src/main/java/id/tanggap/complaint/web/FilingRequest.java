package id.tanggap.complaint.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.identity.ContactDetails;
import id.tanggap.identity.Identity;
import id.tanggap.language.PlainText;
import id.tanggap.language.SaysSomething;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A report as the API takes it, and as the page does after turning its fields into one. */
@NamedUnlessAnonymous
record FilingRequest(
        @SaysSomething String title,
        @SaysSomething @Size(max = PlainText.LONGEST, message = "{error.text.max}") String text,
        @JsonProperty("class") ComplaintClass complaintClass,
        String category,
        String instansi,
        String district,
        @Size(max = 300, message = "{error.text.max}") String address,
        @DecimalMin(value = "-90", message = "{error.latitude}") @DecimalMax(value = "90", message = "{error.latitude}")
                Double latitude,
        @DecimalMin(value = "-180", message = "{error.longitude}")
                @DecimalMax(value = "180", message = "{error.longitude}")
                Double longitude,
        @JsonFormat(pattern = "uuuu-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX]]", lenient = OptBoolean.FALSE)
                @CanHaveHappened
                LocalDate occurredOn,
        @Size(max = LONGEST_CHANNEL, message = "{error.text.max}")
                @Pattern(regexp = "[\\p{L}\\p{N} .,_-]*", message = "{error.format}")
                String channel,
        @NotNull(message = "{error.required}") Boolean anonymous,
        @NotNull(message = "{error.required}") Boolean confidential,
        @NotNull(message = "{error.required}") @Valid Reporter reporter) {

    private static final int LONGEST_CHANNEL = 200;
    private static final String DEFAULT_CHANNEL = "API";

    // Before the checks: what they count is what is kept.
    FilingRequest {
        ReportText report = ReportText.of(title, text);
        title = report.title();
        text = report.text();
        category = PlainText.line(category);
        instansi = PlainText.line(instansi);
        district = PlainText.line(district);
        address = PlainText.orNull(address);
        channel = PlainText.line(channel);
    }

    record Reporter(
            @Size(max = Identity.MAX_NAME, message = "{error.text.max}") String name,
            @Email(message = "{error.email}") @Size(max = Identity.MAX_EMAIL, message = "{error.text.max}")
                    String email,
            @Pattern(regexp = "\\+?[0-9 ()./-]{6,40}", message = "{error.phone}") String phone,
            @Pattern(regexp = "\\d{16}", message = "{error.nationalId}") String nationalId) {

        Reporter {
            name = PlainText.line(name);
            email = ContactDetails.email(email);
            phone = ContactDetails.phone(phone);
            nationalId = ContactDetails.nationalId(nationalId);
        }

        @Override
        public String toString() {
            return "Reporter[hidden]";
        }
    }

    Report toReport() {
        return new Report(
                new Content(
                        title,
                        text,
                        district,
                        address,
                        latitude,
                        longitude,
                        occurredOn,
                        channel == null ? DEFAULT_CHANNEL : channel),
                complaintClass,
                category,
                instansi,
                new Protection(anonymous, confidential),
                new Identity(reporter.name(), reporter.email(), reporter.phone(), reporter.nationalId()));
    }

    @Override
    public String toString() {
        return "FilingRequest[…]"; // what a citizen wrote never reaches a log
    }
}
