package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;

/** Event: the case has another holder, and its process has to begin anew where the case stands now. */
public record CaseMoved(TrackingNumber trackingNumber) {}
