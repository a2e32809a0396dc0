package id.tanggap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.RequestOptions;
import id.tanggap.support.Chromium;
import id.tanggap.support.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One real browser. Everybody who uses it gets a context of their own, and whatever a page complains about (scripts,
 * content security policy, missing resources) is noted.
 */
class Browsing implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1280;

    /** Two cores may be shared with others; nothing that works takes this long. */
    private static final int PATIENCE = 30_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(Chromium.options());
    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int step;
    private String base;
    private String story;

    /** Begins a test: nobody is there, nothing is noted. */
    void begin(String base, String story) {
        this.base = base;
        this.story = story;
        step = 0;
        problems.clear();
    }

    /** Somebody at a screen of this width. */
    Page somebody(int width) {
        return somebody(width, true);
    }

    Page somebody(int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> problems.add("script: " + error.error()));
        people.add(context);
        return context.newPage();
    }

    Tasklist officer(String username) {
        Page page = somebody(DESK);
        new LoginPage(page).login(username);
        return new Tasklist(page);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            problems.add("console: " + message.text() + " at " + message.location());
        }
    }

    /** Lets working days pass by the time machine of the demo. */
    void passWorkingDays(int days) {
        var answer = playwright
                .request()
                .newContext()
                .post(base + "/demo/time", RequestOptions.create().setData(Map.of("workingDays", days)));
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }

    /** A picture of the page as it is now, if {@link Pictures} are wanted. */
    void picture(Page page, String name) {
        step++;
        Pictures.keep(
                "%s-%02d-%s-%d".formatted(story, step, name, page.viewportSize().width),
                file -> page.screenshot(
                        new Page.ScreenshotOptions().setPath(file).setFullPage(true)));
    }

    /** What reaches beyond the right edge, by tag and class. */
    private static final String STICKING_OUT =
            """
            [...document.querySelectorAll('main *, header *, footer *')]
                .filter(element => element.getBoundingClientRect().right > window.innerWidth)
                .map(element => element.tagName + '.' + element.className).slice(0, 5).join(', ')""";

    /** Milliseconds in which a page that has been loaded comes to rest. */
    private static final int SETTLED = 10_000;

    /** Everybody can use this page: nothing for axe to find, nothing that sticks out to the right. */
    void check(Page page) {
        assertThatCode(() -> page.waitForFunction(
                        "document.documentElement.scrollWidth <= window.innerWidth",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(SETTLED)))
                .as("no sideways scrolling at %s, where these stick out: %s", page.url(), page.evaluate(STICKING_OUT))
                .doesNotThrowAnyException();
        if (page.viewportSize().width != PHONE) {
            return; // the same elements, checked where they have least room
        }
        List<String> found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Browsing::inWords)
                        .toList();
        assertThat(found).as("axe at " + page.url()).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** What pages complained about since the last call. */
    List<String> problems() {
        List<String> noted = List.copyOf(problems);
        problems.clear();
        return noted;
    }

    /** Everybody goes home. */
    void end() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
