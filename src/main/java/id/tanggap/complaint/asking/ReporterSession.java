package id.tanggap.complaint.asking;

import id.tanggap.key.TrackingNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Of which reports a visitor has shown the receipt. It ends after half an hour in which nothing is asked, or when the
 * reporter leaves; the receipt itself is not kept. Rule: docs/rules.md §5.
 */
public final class ReporterSession {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final String REPORTS = "reporter-of";

    private ReporterSession() {}

    /** @param session null if the visitor has none */
    public static boolean knows(HttpSession session, TrackingNumber trackingNumber) {
        return session != null && reports(session).contains(trackingNumber.value());
    }

    /** Lets a visitor in whose receipt fits. The session gets a new id: nobody else can have planted it. */
    public static void enter(HttpServletRequest request, TrackingNumber trackingNumber) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        Set<String> reports = new HashSet<>(reports(session));
        reports.add(trackingNumber.value());
        session.setAttribute(REPORTS, reports);
        session.setMaxInactiveInterval(Math.min(session.getMaxInactiveInterval(), Math.toIntExact(IDLE.toSeconds())));
    }

    /** Forgets all reports at once: whoever leaves a shared computer leaves nothing open. */
    public static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        session.removeAttribute(REPORTS);
        if (request.getUserPrincipal() == null) {
            session.invalidate();
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> reports(HttpSession session) {
        Object reports = session.getAttribute(REPORTS);
        return reports == null ? Set.of() : (Set<String>) reports;
    }
}
