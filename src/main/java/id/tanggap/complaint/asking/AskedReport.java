package id.tanggap.complaint.asking;

import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;

/**
 * The report that a request asks for, and as whom: with its receipt as its reporter, else as anybody. Controllers take it
 * as a parameter; {@link ReportArguments} finds it.
 */
public record AskedReport(TrackingNumber trackingNumber, Viewer viewer) {

    public boolean byReporter() {
        return viewer == Viewer.REPORTER;
    }
}
