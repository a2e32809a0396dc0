package id.tanggap.access;

import id.tanggap.agency.Agencies;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes in the journal what an officer was refused, at whatever door: our pages, the API, the engine. The subject is the
 * case, or else the door; what was typed into an address is neither.
 */
class NotedRefusals extends OncePerRequestFilter {

    private static final Pattern TRACKING_NUMBER = Pattern.compile("\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    /** What the engine serves has no mapping of ours: its address up to the kind of thing that was asked for. */
    private static final Pattern DOOR_OF_ENGINE =
            Pattern.compile("^/(?:engine-rest|actuator|camunda/app|camunda/api(?:/engine/engine/default)?)/[a-z-]+");

    private final Journal journal;
    private final Agencies agencies;

    NotedRefusals(Journal journal, Agencies agencies) {
        this.journal = journal;
        this.agencies = agencies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()
                && who != null
                && who.getPrincipal() instanceof StaffMember member) {
            journal.noteRepeatable(
                    Deed.REFUSED, member.getName(), agencies.instansiOf(member.officer()), subject(request));
        }
    }

    private static String subject(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (Object value : variables.values()) {
                if (TRACKING_NUMBER.matcher(String.valueOf(value)).matches()) {
                    return String.valueOf(value);
                }
            }
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? doorOfEngine(request.getRequestURI()) : pattern);
    }

    private static String doorOfEngine(String address) {
        Matcher door = DOOR_OF_ENGINE.matcher(address);
        return door.find() ? door.group() : "";
    }
}
