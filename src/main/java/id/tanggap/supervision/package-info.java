/**
 * The control room of those who oversee: here lies who sees what of it. The arrows run {@code web} →
 * {@code directive}, {@code live}, {@code board}. It reads other rooms, and writes to a case by the service of its room; nothing
 * points at it.
 */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "language",
            "language :: web",
            "storage",
            "complaint",
            "complaint :: conversation",
            "complaint :: viewing",
            "escalation",
            "agency",
            "clock",
            "clock :: calendar",
            "identity",
            "audit"
        })
package id.tanggap.supervision;

import org.springframework.modulith.ApplicationModule;
