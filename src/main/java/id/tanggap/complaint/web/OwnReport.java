package id.tanggap.complaint.web;

/**
 * The report on which its reporter acts. Controllers take it as a parameter; without the receipt of the report
 * {@link ReportArguments} throws {@link WrongReceipt} instead.
 */
record OwnReport(String trackingNumber) {}
