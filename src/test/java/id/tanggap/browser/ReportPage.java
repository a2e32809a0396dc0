package id.tanggap.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /laporan/{number}} */
record ReportPage(Page page) {

    static ReportPage open(Page page, String number) {
        page.navigate("/laporan/" + number);
        return new ReportPage(page);
    }

    /** By {@code /lacak}, with number and receipt. */
    static ReportPage track(Page page, String number, String receipt) {
        page.navigate("/lacak");
        page.locator("#trackingNumber").fill(number);
        page.locator("#receipt").fill(receipt);
        button(page, "Lihat laporan").press("Enter");
        return new ReportPage(page);
    }

    ReportPage enter(String receipt) {
        page.locator("#receipt").fill(receipt);
        button(page, "Saya pelapornya").press("Enter");
        return this;
    }

    ReportPage confirm(int stars, String comment) {
        page.locator("input[name=rating][value='" + stars + "']").check(FilingPage.WITHOUT_WAITING);
        page.locator("#comment").fill(comment);
        button(page, "Ya, sudah selesai").press("Enter");
        return this;
    }

    ReportPage dispute(String reason) {
        page.locator("#dispute").fill(reason);
        button(page, "Kirim sanggahan").press("Enter");
        return this;
    }

    /** Says yes or no to the hand-over. */
    ReportPage answer(String button) {
        button(page, button).press("Enter");
        return this;
    }

    Locator handover() {
        return page.locator("#handover");
    }

    Locator status() {
        return page.locator(".status");
    }

    Locator notice() {
        return page.locator(".notice");
    }

    Locator timeline() {
        return page.locator(".timeline");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
