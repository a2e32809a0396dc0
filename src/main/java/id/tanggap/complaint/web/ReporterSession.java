package id.tanggap.complaint.web;

import jakarta.servlet.http.HttpSession;

/** The reports whose receipt was entered in a browser's session: there the visitor is their reporter. */
final class ReporterSession {

    private ReporterSession() {}

    static void enter(HttpSession session, String trackingNumber) {
        session.setAttribute(key(trackingNumber), true);
    }

    static boolean knows(HttpSession session, String trackingNumber) {
        return Boolean.TRUE.equals(session.getAttribute(key(trackingNumber)));
    }

    private static String key(String trackingNumber) {
        return "reporter-of-" + trackingNumber;
    }
}
