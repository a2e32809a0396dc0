package id.tanggap.complaint.asking;

import id.tanggap.key.TrackingNumber;

/**
 * The report on which its reporter acts. Controllers take it as a parameter; without the receipt of the report
 * {@link ReportArguments} throws {@link WrongReceipt} instead.
 */
public record OwnReport(TrackingNumber trackingNumber) {}
