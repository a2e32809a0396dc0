/**
 * A report from filing to closure: the aggregate with its named transitions, and who may look at it. The arrows below run
 * {@code web}, {@code asking} → {@code viewing} → {@code handling}, {@code handover} → {@code conversation} → {@code holding}, and
 * {@code filing} → {@code conversation}.
 */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "language",
            "language :: web",
            "agency",
            "audit",
            "clock",
            "clock :: calendar",
            "identity",
            "throttle"
        })
package id.tanggap.complaint;

import org.springframework.modulith.ApplicationModule;
