package id.tanggap.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed on this machine; none is downloaded. */
public final class Chromium {

    /** First what has no window to draw: the same pages for two thirds of the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** The file that {@code TANGGAP_TEST_CHROMIUM} names, else a Chromium or Chrome of /usr/bin or the PATH. */
    static Optional<Path> executable() {
        String given = System.getenv("TANGGAP_TEST_CHROMIUM");
        Stream<Path> candidates = given != null && !given.isBlank()
                ? Stream.of(Path.of(given))
                : Stream.of(("/usr/bin" + File.pathSeparator + System.getenv("PATH")).split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /** How to start it, headless and silent; say {@code playwright.chromium().launch(Chromium.options())}. */
    public static LaunchOptions options() {
        return new LaunchOptions()
                .setExecutablePath(executable().orElseThrow())
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox", // tests may run as root
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
