package id.tanggap.complaint.web;

import id.tanggap.identity.Viewer;

/**
 * The report that a request asks for, and as whom: with its receipt as its reporter, else as anybody. Controllers take it
 * as a parameter; {@link ReportArguments} finds it.
 */
record AskedReport(String trackingNumber, Viewer viewer) {

    boolean byReporter() {
        return viewer == Viewer.REPORTER;
    }
}
