/**
 * What makes the try-out alive: staff, sample reports, the time machine. In profile {@code demo} only. It plays
 * officers and lets timers fire, so it alone may look at {@code workflow}.
 */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "agency",
            "clock",
            "clock :: calendar",
            "identity",
            "complaint",
            "complaint :: filing",
            "complaint :: handling",
            "complaint :: handover",
            "access",
            "workflow :: demo"
        })
package id.tanggap.demo;

import org.springframework.modulith.ApplicationModule;
