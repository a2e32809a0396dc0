package id.tanggap.complaint.asking;

/**
 * The report on which its reporter acts. Controllers take it as a parameter; without the receipt of the report
 * {@link ReportArguments} throws {@link WrongReceipt} instead.
 */
public record OwnReport(String trackingNumber) {}
