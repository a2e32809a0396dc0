package id.tanggap.complaint;

/** Event: the case has another holder, and its process has to begin anew where the case stands now. */
public record CaseMoved(String trackingNumber) {}
