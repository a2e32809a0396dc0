package id.tanggap.drill;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Tells how the drill goes: progress, figures and findings, and remembers whether a finding was bad. */
final class Told {

    private final PrintStream out;
    private boolean well = true;

    Told(PrintStream out) {
        this.out = out;
    }

    void heading(String title) {
        out.printf("%n== %s%n", title);
    }

    /** What happens now, with the time. */
    void progress(String sentence, Object... values) {
        out.printf(
                "%s  %s%n",
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
                String.format(Locale.ROOT, sentence, values));
    }

    /** Something measured. */
    void figure(String name, String format, Object... values) {
        out.printf("    %-58s %s%n", name, String.format(Locale.ROOT, format, values));
    }

    /** Something that must be as expected. */
    void finding(String name, long found, long expected) {
        boolean right = found == expected;
        well &= right;
        out.printf("    %-58s %8d  %s%n", name, found, right ? "as it must be" : "WRONG, must be " + expected);
    }

    /** More about the finding above. */
    void detail(String sentence) {
        out.println("        " + sentence);
    }

    /** Whether every finding so far was as expected. */
    boolean well() {
        return well;
    }
}
