package id.tanggap.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** {@code /lapor} */
record FilingPage(Page page) {

    /** Where scripts are off, the browser cannot tell that an element has come to rest. */
    static final Locator.CheckOptions WITHOUT_WAITING = new Locator.CheckOptions().setForce(true);

    static FilingPage open(Page page) {
        page.navigate("/lapor");
        return new FilingPage(page);
    }

    FilingPage fill(String title, String text, String district) {
        page.locator("#title").fill(title);
        page.locator("#text").fill(text);
        page.locator("#instansi").selectOption("kab-tangerang");
        page.locator("#district").selectOption(district);
        page.locator("#category").selectOption("jalan");
        page.getByLabel("Pengaduan layanan atau fasilitas").check(WITHOUT_WAITING);
        page.locator("#reporterName").fill("Siti Rahma");
        return this;
    }

    FilingPage confidential() {
        page.locator("#confidential").check();
        return this;
    }

    FiledPage send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim laporan"))
                .press("Enter");
        return new FiledPage(page);
    }
}
