/** What plays officers and lets timers fire, for the try-out; in profile {@code demo} only. */
@NamedInterface("demo")
package id.tanggap.workflow.demo;

import org.springframework.modulith.NamedInterface;
