package id.tanggap.complaint.web;

import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.web.FilingRequest.Reporter;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** The fields of the page {@code /lapor}; they become a {@link FilingRequest}, whose rules hold for both doors. */
class FilingForm {

    private static final String CHANNEL = "Website";

    private String idempotencyKey;
    private String proof;
    private String title;
    private String text;
    private ComplaintClass complaintClass;
    private String category;
    private String instansi;
    private String district;
    private String address;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate occurredOn;

    private boolean anonymous;
    private boolean confidential;
    private String reporterName;
    private String reporterEmail;
    private String reporterPhone;
    private String reporterNationalId;

    FilingRequest toRequest() {
        return new FilingRequest(
                title,
                text,
                complaintClass,
                category,
                instansi,
                district,
                address,
                null,
                null,
                occurredOn,
                CHANNEL,
                anonymous,
                confidential,
                new Reporter(reporterName, reporterEmail, reporterPhone, reporterNationalId));
    }

    /** The field of this form that holds what the request calls so. */
    static String fieldOf(String requestPath) {
        return switch (requestPath) {
            case "reporter.name" -> "reporterName";
            case "reporter.email" -> "reporterEmail";
            case "reporter.phone" -> "reporterPhone";
            case "reporter.nationalId" -> "reporterNationalId";
            default -> requestPath;
        };
    }

    public String getIdempotencyKey() {
        return idempotencyKey;
    }

    public void setIdempotencyKey(String idempotencyKey) {
        this.idempotencyKey = idempotencyKey;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ComplaintClass getComplaintClass() {
        return complaintClass;
    }

    public void setComplaintClass(ComplaintClass complaintClass) {
        this.complaintClass = complaintClass;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getInstansi() {
        return instansi;
    }

    public void setInstansi(String instansi) {
        this.instansi = instansi;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(LocalDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public String getReporterName() {
        return reporterName;
    }

    public void setReporterName(String reporterName) {
        this.reporterName = reporterName;
    }

    public String getReporterEmail() {
        return reporterEmail;
    }

    public void setReporterEmail(String reporterEmail) {
        this.reporterEmail = reporterEmail;
    }

    public String getReporterPhone() {
        return reporterPhone;
    }

    public void setReporterPhone(String reporterPhone) {
        this.reporterPhone = reporterPhone;
    }

    public String getReporterNationalId() {
        return reporterNationalId;
    }

    public void setReporterNationalId(String reporterNationalId) {
        this.reporterNationalId = reporterNationalId;
    }
}
